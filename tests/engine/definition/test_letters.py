"""How long a meeting lasts, as it is written."""

import pytest
from pydantic import ValidationError

from caseway.engine.definition.letters import LetterPart, MeetingPart


@pytest.mark.parametrize(("written", "minutes"), [("90 minutes", 90), ("1 hour", 60), ("2  hours", 120), ("24 hours", 1440)])
def test_how_long(written: str, minutes: int) -> None:
    assert MeetingPart.model_validate({"title": "T", "held": "hold", "day": "day", "lasts": written}).lasts == minutes


@pytest.mark.parametrize("written", ["", "90", "an hour", "0 minutes", "25 hours", "-5 minutes", "1.5 hours", ["1 hour"]])
def test_what_does_not_say_how_long(written: object) -> None:
    with pytest.raises(ValidationError) as caught:
        MeetingPart.model_validate({"title": "T", "held": "hold", "day": "day", "lasts": written})
    (error,) = caught.value.errors()
    assert error["ctx"]["variant"] == "lasts"


def test_what_stands_over_a_mail_is_no_longer_than_it_shows() -> None:
    letter = {"after": "hold", "to": "child", "says": "Come."}
    assert LetterPart.model_validate({"title": "T" * 200, **letter}).title == "T" * 200
    with pytest.raises(ValidationError) as caught:
        LetterPart.model_validate({"title": "T" * 201, **letter})
    (error,) = caught.value.errors()
    assert (error["ctx"]["variant"], error["ctx"]["limit"]) == ("long", "200")
