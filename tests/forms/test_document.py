"""What a document knows of itself."""

from caseway.forms.document import Document, Missing, Section, SignatureLine


def document(*sections: Section, missing: tuple[Missing, ...] = ()) -> Document:
    return Document("Process", "Form", "en", "en", "C-1", "Monday, 24 September 2018", sections, missing)


def test_a_document_without_anything_missing_is_complete() -> None:
    assert document().complete
    assert not document(missing=(Missing("Place", ()),)).complete


def test_a_signature_still_to_be_given_does_not_make_it_incomplete() -> None:
    assert document(Section("Signatures", signatures=(SignatureLine("Kim", ""),))).complete


def test_signatures_are_those_of_every_section() -> None:
    lines = (SignatureLine("Kim", "2018-09-24"), SignatureLine("Lo", ""))

    made = document(Section("One", signatures=lines[:1]), Section("Two"), Section("Three", signatures=lines[1:]))

    assert made.signatures == lines
