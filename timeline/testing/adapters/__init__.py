"""Ready adapters, each loaded on use: this library, dateparser, parsedatetime, timefhuman.

Each module has an ``adapter`` made with the reader's default options and, where it has one, the reference as its base.
"""
