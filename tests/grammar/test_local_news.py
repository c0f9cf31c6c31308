"""Times of local news: curfews and strikes that are announced, hearings that are set, appeals of the police."""

from __future__ import annotations

import pytest

from tests.grammar.told import assert_told

ANNOUNCED = [
    ("2019-09-02", "The town announced a curfew to begin Tuesday night.", "2019-09-03T21"),
    ("2019-09-02", "Dockers announced a walkout to begin at noon Tuesday.", "2019-09-03T12"),
    ("2019-09-02", "The shop announced a sale to start on Friday.", "2019-09-06"),
    ("2019-09-02", "The judge announced a trial to open Wednesday.", "2019-09-04"),
    ("2019-09-02", "The group announced a vigil to take place on Saturday.", "2019-09-07"),
    ("2019-09-02", "The firm announced layoffs to begin on March 3.", "2020-03-03"),
    ("2019-09-02", "The county has imposed a curfew for Thursday.", "2019-09-05"),
    ("2019-09-02", "The mayor declared a curfew for Wednesday night.", "2019-09-04T21"),
    ("2019-09-02", "A curfew was imposed for Thursday.", "2019-09-05"),
    # not what was done then
    ("2019-09-02", "The mayor declared a curfew for Sunday night.", "2019-09-01T21"),
    ("2019-09-02", "He managed to start the race on Saturday.", "2019-08-31"),
    ("2019-09-02", "The firm had announced a sale to start Friday.", "2019-08-30"),
    ("2019-09-02", "The paper issued a correction for Friday's edition.", "2019-08-30"),
    ("2019-09-02", "The state imposed a rise in sales for Friday.", "2019-08-30"),
    ("2019-09-02", "The town imposed a curfew on Friday.", "2019-08-30"),
    ("2019-09-02", "The town announced a plan to bring back trams on Friday.", "2019-08-30"),
]


@pytest.mark.parametrize(("published", "text", "told"), ANNOUNCED)
def test_what_is_announced(published: str, text: str, told: str) -> None:
    """What is announced to begin on a day, and what is ordered for one, is to come."""
    assert_told(published, text, told)
