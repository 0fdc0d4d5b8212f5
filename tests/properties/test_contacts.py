"""Contacts: what is protected is told to nobody outside the household, in whatever way it is written."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from caseway.engine.contacts import BadContact, Contact, betrays, read_contact, shown_contacts

ATOMS = st.text("abcxyz019.-_+", min_size=1, max_size=8)
EMAILS = st.builds(lambda local, host: f"{local}@{host}.org", ATOMS, st.text("abcxyz", min_size=1, max_size=8)).filter(
    lambda email: isinstance(read_contact(email), Contact)
)
PHONES = st.from_regex(r"\+?0[0-9]{1,3}[ /-][0-9]{2,3} ?[0-9]{2} ?[0-9]{2}", fullmatch=True).filter(
    lambda phone: isinstance(read_contact(phone=phone), Contact)
)
STREETS = st.builds(
    lambda street, number: f"{street} {number}",
    st.sampled_from(["Storgatan", "Ekvägen", "Rue de l'Église", "Ögränd", "Straße am Wall", "Ul. Łąkowa"]),
    st.integers(1, 300),
)
HOUSEHOLDS = st.sampled_from(["", "Anna", "ANNA", "Per"])
CONTACTS = st.builds(
    Contact, st.just("") | EMAILS, st.just("") | PHONES, st.lists(STREETS, max_size=2).map(tuple), HOUSEHOLDS, st.booleans(),
    st.sampled_from(["letter", "nothing", ""]),
)  # fmt: skip
KEYS = ("p1", "p2", "p3", "p4")
CASES = st.dictionaries(st.sampled_from(KEYS), CONTACTS)
BETWEEN = st.sampled_from([" ", "\n", "\u00a0", "\u202f ", " - ", "\u2011", "\u00ad", "\u200b\r\n", "\t"])


def home(contacts: dict[str, Contact], key: str) -> str:
    return contacts.get(key, Contact()).household.casefold()


def kept_from(contacts: dict[str, Contact], viewer: str) -> dict[str, Contact]:
    """What a viewer may not be told, by the plain words of the rule."""
    return {
        key: one
        for key, one in contacts.items()
        if one.protected and key != viewer and not (one.household and home(contacts, key) == home(contacts, viewer))
    }


@given(CASES, st.sampled_from(KEYS))
def test_others_see_of_it_only_that_it_is_protected(contacts: dict[str, Contact], viewer: str) -> None:
    shown, hidden = shown_contacts(contacts, viewer), kept_from(contacts, viewer)

    assert shown.keys() == contacts.keys()
    assert {key: shown[key] for key in hidden} == dict.fromkeys(hidden, Contact(protected=True))
    assert shown.get(viewer) == contacts.get(viewer)
    own = contacts.get(viewer, Contact())
    for key in shown.keys() - hidden.keys() - {viewer}:
        if not (own.household and home(contacts, key) == home(contacts, viewer)):
            for one in hidden.values():
                assert not shown[key].email or shown[key].email.casefold() != one.email.casefold()
                assert not shown[key].post or shown[key].post != one.post
                assert not (shown[key].post and one.household and home(contacts, key) == one.household.casefold())


@given(CASES)
def test_the_office_sees_all(contacts: dict[str, Contact]) -> None:
    assert shown_contacts(contacts, None) == contacts


@given(CASES, st.sampled_from(KEYS), st.data())
def test_whatever_is_kept_from_a_reader_is_found_in_a_text(
    contacts: dict[str, Contact], reader: str, data: st.DataObject
) -> None:
    hidden = kept_from(contacts, reader)
    own = contacts.get(reader, Contact())
    own_texts = {squeeze(text) for text in (own.email, own.phone, *own.post)}
    for key, one in hidden.items():
        for detail in filter(None, (one.email, one.phone, *one.post)):
            if squeeze(detail) in own_texts or (own.phone and squeeze(own.phone)[-7:] == squeeze(detail)[-7:]):
                continue
            pieces = re.split(r"([ /\n-])", detail) if detail != one.email else [detail]
            written = "".join(piece if piece not in (" ", "/", "-") else data.draw(BETWEEN) for piece in pieces)
            written = written.upper() if data.draw(st.booleans()) else written.lower()

            assert key in betrays(["Hej!", f"Se: {written}, tack."], reader, contacts), (detail, written)


@given(CASES, st.sampled_from(KEYS))
def test_nobody_is_betrayed_to_the_household_or_where_nothing_is_protected(
    contacts: dict[str, Contact], reader: str
) -> None:  # fmt: skip
    texts = [text for one in contacts.values() for text in (one.email, one.phone, *one.post)]

    assert set(betrays(texts, reader, contacts)) <= kept_from(contacts, reader).keys()
    assert betrays(["Anna Berg kommer till mötet."], reader, contacts) == ()
    assert betrays([], reader, contacts) == ()


@given(*[st.text(max_size=30)] * 2, st.lists(st.text(max_size=30), max_size=3), st.text(max_size=30), st.text(max_size=30))
def test_whatever_is_written_is_a_contact_or_all_that_is_wrong(
    email: str, phone: str, post: list[str], household: str, by: str
) -> None:
    found = read_contact(email, phone, post, household, by=by)

    if isinstance(found, BadContact):
        assert found.mistakes
    else:
        texts = (found.email, found.phone, *found.post, found.household)
        assert not [text for text in texts if re.search("[\x00-\x1f\x7f\u202a-\u202e\u2066-\u2069\u2028]", text)]
        assert found.email.isascii()
        assert read_contact(found.email, found.phone, found.post, found.household, by=found.by) == found


@given(st.lists(st.text(max_size=50), max_size=4), CASES, st.sampled_from(KEYS))
def test_no_text_is_too_much_for_it(texts: list[str], contacts: dict[str, Contact], reader: str) -> None:
    assert set(betrays(texts, reader, contacts)) <= kept_from(contacts, reader).keys()


def squeeze(text: str) -> str:
    return re.sub(r"\W", "", text).casefold()
