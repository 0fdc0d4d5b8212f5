"""How long a meeting lasts, as it is written."""

import pytest
from pydantic import ValidationError

from caseway.engine.definition.letters import MeetingPart


@pytest.mark.parametrize(("written", "minutes"), [("90 minutes", 90), ("1 hour", 60), ("2  hours", 120), ("24 hours", 1440)])
def test_how_long(written: str, minutes: int) -> None:
    assert MeetingPart.model_validate({"title": "T", "held": "hold", "day": "day", "lasts": written}).lasts == minutes


@pytest.mark.parametrize("written", ["", "90", "an hour", "0 minutes", "25 hours", "-5 minutes", "1.5 hours", ["1 hour"]])
def test_what_does_not_say_how_long(written: object) -> None:
    with pytest.raises(ValidationError) as caught:
        MeetingPart.model_validate({"title": "T", "held": "hold", "day": "day", "lasts": written})
    (error,) = caught.value.errors()
    assert error["ctx"]["variant"] == "lasts"
