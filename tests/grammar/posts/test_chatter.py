"""Posts and chat: what owns without its sign, weekdays that are told without a verb, hours right behind a sign."""

import pytest
from told import assert_told

import grammar

# published, text, where each time begins
OWNING = [
    # --- a unit, a weekday or a day that owns the word behind it, without its sign ---
    ("2014-03-12", "last weeks show was great", "2014-03-03"),
    ("2014-03-12", "cant wait for next weeks episode", "2014-03-17"),
    ("2014-03-12", "last years winner is back", "2013-01-01"),
    ("2014-03-12", "this weeks top tip: oil your chain", "2014-03-10"),
    ("2014-03-12", "this mornings run was hard", "2014-03-12T05"),
    ("2014-03-12", "yesterdays match was dire", "2014-03-11"),
    ("2014-03-12", "mondays meeting is off", "2014-03-17"),
    ("2014-03-12", "photos from fridays gig", "2014-03-07"),
    ("2014-03-12", "todays the day!", "2014-03-12"),
    ("2014-03-12", "tonights the night", "2014-03-12T21"),
    # --- lengths and sets, as they were ---
    ("2014-03-12", "in the last weeks of the war", "PXW"),
    ("2014-03-12", "It rained over the last weeks.", "2014-02-12"),
    ("2014-03-12", "his last years work", "2004-03-12"),
    ("2014-03-12", "I hate mondays", "XXXX-WXX-1"),
    ("2014-03-12", "We meet mondays", "XXXX-WXX-1"),
    ("2014-03-12", "all our yesterdays", ""),
    ("2014-03-12", "this weeks is long", ""),
]  # fmt: skip


@pytest.mark.parametrize(("published", "text", "told"), OWNING, ids=[text for _, text, _ in OWNING])
def test_what_owns_without_its_sign(published, text, told):
    if text.startswith(("It rained", "his last")):
        (found,) = grammar.find(text, published=published)
        assert found.resolution.within.lower == told
        return
    assert_told(published, text, told)


AHEAD = [
    # --- what somebody is going to do, asked ---
    ("2015-10-13", "What are you doing Friday?", "2015-10-16"),
    ("2015-10-13", "Where are they playing on Sunday?", "2015-10-18"),
    ("2015-10-13", "what u doing friday", "2015-10-16"),
    ("2015-10-13", "What are officials saying about Friday's crash?", "2015-10-09"),
    ("2015-10-13", "Why are people dying after the storm Friday?", "2015-10-09"),
    ("2015-10-13", "Who was hurt Friday?", "2015-10-09"),
    # --- "this" weekday, and a weekday with its hour, without a verb ---
    ("2014-03-15", "This Tuesday: half price burgers!", "2014-03-18"),
    ("2014-03-15", "We're open late this Thursday", "2014-03-20"),
    ("2014-03-15", "This Friday we welcome a new vicar", "2014-03-21"),
    ("2014-03-15", "Quiz this Tuesday, 8pm", "2014-03-18T20"),
    ("2014-03-15", "The dam broke this Thursday.", "2014-03-13"),
    ("2014-03-15", "A fire this Thursday killed ten.", "2014-03-13"),
    ("2014-03-15", "Man shot dead this Thursday", "2014-03-13"),
    ("2014-03-12", "open mic thursday 8pm", "2014-03-13T20"),
    ("2014-03-12", "Webinar Thursday 3pm ET", "2014-03-13T15"),
    ("2014-03-12", "Rovers at United Friday 8pm", "2014-03-14T20"),
    ("2014-03-12", "Man shot dead Sunday 2 a.m.", "2014-03-09T02"),
    ("2014-03-12", "Crash Sunday at 3 a.m. near the bridge", "2014-03-09T03"),
    ("2014-03-12", "Weather as of Sunday 8 p.m.", "2014-03-09T20"),
    # --- people of themselves, in the present ---
    ("2015-10-13", "im working friday", "2015-10-16"),
    ("2015-10-13", "I'm seeing my aunt Friday!!!", "2015-10-16"),
    ("2015-10-13", "I get paid Friday", "2015-10-16"),
    ("2015-10-13", "friday works for me", "2015-10-16"),
    ("2015-10-13", "dont forget friday", "2015-10-16"),
    ("2015-10-13", "its nearly friday", "2015-10-16"),
    ("2015-10-13", "its thursday tomorrow!", "2015-10-15 2015-10-14"),
    ("2015-10-13", "I know he was there Friday", "2015-10-09"),
    ("2015-10-13", "I love what happened Friday", "2015-10-09"),
    ("2015-10-13", "We mourn those killed Friday", "2015-10-09"),
    ("2015-10-13", "I'm writing about the crash Friday", "2015-10-09"),
    ("2015-10-13", "still sore from monday", "2015-10-12"),
    ("2015-10-13", "still on sale from Friday", "2015-10-16"),
]


@pytest.mark.parametrize(("published", "text", "told"), AHEAD, ids=[text for _, text, _ in AHEAD])
def test_where_a_post_points(published, text, told):
    assert_told(published, text, told)


SHAPES = [
    # --- a night or an hour behind a dash ---
    ("2014-03-12", "TONIGHT - 8pm - channel one", "2014-03-12T20"),
    ("2014-03-12", "Monday night - 10 p.m.", "2014-03-10T22"),
    ("2014-03-12", "open from tonight to 8pm tomorrow", "2014-03-12T21 2014-03-13T20"),
    # --- a weekday and its number at the head of a line ---
    ("2014-03-12", "Thurs 20th live music", "2014-03-20"),
    ("2014-03-12", "Friday the 14th Karaoke", "2014-03-14"),
    ("2014-03-12", "Friday 5th Avenue was closed", ""),
    ("2014-03-12", "Monday 3rd grade students visit", ""),
    ("2014-03-12", "this friday 14th, dj set", "2014-03-14"),
    ("2014-03-12", "join us this Friday 14th", "2014-03-14"),
    ("2014-03-12", "Wed, 3/19 - Open mic", "2014-03-19"),
    # --- an hour right behind a sign ---
    ("2014-03-12", "Starts @8pm", "2014-03-12T20"),
    ("2014-03-12", "doors@7:30pm", "2014-03-12T19:30"),
    ("2014-03-12", "mail me@8pm.com", ""),
    # --- nights that name what is held ---
    ("2014-03-12", "Open mic night this Thursday!", "2014-03-13T21"),
    ("2014-03-12", "ladies night thurs", "2014-03-13T21"),
    ("2014-03-12", "Game night Tuesday", "2014-03-18T21"),
    ("2014-03-12", "He came home Monday night after the game.", "2014-03-10T21"),
    # --- numbers of things ---
    ("2014-03-12", "2000 followers omg", ""),
    ("2014-03-12", "Thanks for 2000 followers", ""),
    # --- how long something took, without its subject ---
    ("2013-08-07T12:00", "ran 5k in 27 mins", "PT27M"),
    ("2013-08-07", "lost 2 stone in 6 months!", "P6M"),
    ("2013-08-07", "First win in 5 months!", "P5M"),
    ("2013-08-07", "Worst drought in 50 years hits the coast", "P50Y"),
    ("2013-08-07", "2nd time in a week", "P1W"),
    ("2013-08-07", "First exam in 2 days", "2013-08-09"),
    ("2013-08-07", "Married in 3 weeks!", "2013-08-26"),
    ("2013-08-07", "Done in 2 days", "2013-08-09"),
]


@pytest.mark.parametrize(("published", "text", "told"), SHAPES, ids=[text for _, text, _ in SHAPES])
def test_shapes_of_posts(published, text, told):
    assert_told(published, text, told)
