"""The words of the trace, by language; a kind of part is told in one word."""

from __future__ import annotations

from collections.abc import Mapping

WORDS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "title": "{title}: what its guidance says, and what does it",
        "count": "{process}, version {version}: {n} clauses, {cited} cited, {left} left out.",
        "clause": "Clause", "strength": "Strength", "document": "Document",
        "place": "Place", "anchor": "Found by", "says": "Says",
        "part": "Part", "kind": "Kind", "name": "Name",
        "clauses": "Clauses", "shown": "Shown in", "broken": "Refused or broken in",
        "left-out": "left out: {reason}",
        "none": "in no scenario", "in": "in {n} scenarios", "in one": "in 1 scenario",
        "kept": "followed in {n}", "refused": "refused or broken in {n}",
        "by clause": "By clause", "by part": "By part", "own": "no clause: our own",
        "unshown": "In no scenario: {clauses}.",
        "failed": "{n} scenarios or files did not pass, and show nothing here. See: caseway test {process}",
        "source": "Held against {files}: {n} anchors stand there.",

        "missing": "{clause}: «{anchor}» does not stand in the text of {document}. Correct the anchor in guidance.yaml.",
        "unheld": "Not held against a text: {clauses}. Give the text of {documents} with --source NAME=FILE.",
        "unclaimed": "Sentences of {file} that no clause is found by:",
        "kind.role": "role", "kind.stage": "stage",
        "kind.fact": "fact", "kind.column": "column", "kind.consent": "consent",
        "kind.action": "action", "kind.rule": "rule", "kind.form": "form", "kind.letter": "letter",
        "kind.item": "item on a form",
        "kind.difference": "difference from the base",
    },
    "sv": {
        "title": "{title}: vad vägledningen säger, och vad som gör det",
        "count": "{process}, version {version}: {n} satser, {cited} åberopade, {left} utelämnade.",
        "clause": "Sats", "strength": "Styrka", "document": "Dokument",
        "place": "Plats", "anchor": "Hittas med", "says": "Säger",
        "part": "Del", "kind": "Slag", "name": "Namn",
        "clauses": "Satser", "shown": "Visas i", "broken": "Nekas eller bryts i",
        "left-out": "utelämnad: {reason}",
        "none": "i inget scenario", "in": "i {n} scenarier", "in one": "i 1 scenario",
        "kept": "följd i {n}", "refused": "nekad eller bruten i {n}",
        "by clause": "Per sats", "by part": "Per del", "own": "ingen sats: vår egen",
        "unshown": "I inget scenario: {clauses}.",
        "failed": "{n} scenarier eller filer gick inte igenom, och visar inget här. Se: caseway test {process}",
        "source": "Jämfört med {files}: {n} ankare står där.",
        "missing": "{clause}: «{anchor}» står inte i texten till {document}. Rätta ankaret i guidance.yaml.",
        "unheld": "Inte jämförda med någon text: {clauses}. Ange texten till {documents} med --source NAMN=FIL.",
        "unclaimed": "Meningar i {file} som ingen sats hittas med:",
        "kind.role": "roll", "kind.stage": "steg",
        "kind.fact": "uppgift", "kind.column": "kolumn", "kind.consent": "samtycke",
        "kind.action": "åtgärd", "kind.rule": "regel", "kind.form": "blankett", "kind.letter": "brev",
        "kind.item": "punkt på blankett",
        "kind.difference": "skillnad mot grundprocessen",
    },
    "da": {
        "title": "{title}: hvad vejledningen siger, og hvad der gør det",
        "count": "{process}, version {version}: {n} punkter, {cited} henvist til, {left} udeladt.",
        "clause": "Punkt", "strength": "Styrke", "document": "Dokument",
        "place": "Sted", "anchor": "Findes med", "says": "Siger",
        "part": "Del", "kind": "Slags", "name": "Navn",
        "clauses": "Punkter", "shown": "Vises i", "broken": "Afvises eller brydes i",
        "left-out": "udeladt: {reason}",
        "none": "i intet scenarie", "in": "i {n} scenarier", "in one": "i 1 scenarie",
        "kept": "fulgt i {n}", "refused": "afvist eller brudt i {n}",
        "by clause": "Efter punkt", "by part": "Efter del", "own": "intet punkt: vores eget",
        "unshown": "I intet scenarie: {clauses}.",
        "failed": "{n} scenarier eller filer gik ikke godt og viser ikke noget her. Se: caseway test {process}",
        "source": "Holdt op mod {files}: {n} ankre står dér.",
        "missing": "{clause}: »{anchor}« står ikke i teksten til {document}. Ret ankeret i guidance.yaml.",
        "unheld": "Ikke holdt op mod en tekst: {clauses}. Angiv teksten til {documents} med --source NAVN=FIL.",
        "unclaimed": "Sætninger i {file}, som intet punkt findes med:",
        "kind.role": "rolle", "kind.stage": "trin",
        "kind.fact": "oplysning", "kind.column": "kolonne", "kind.consent": "samtykke",
        "kind.action": "handling", "kind.rule": "regel", "kind.form": "skema", "kind.letter": "brev",
        "kind.item": "tekst på et skema",
        "kind.difference": "forskel fra grundprocessen",
    },
}  # fmt: skip


def word(key: str, language: str, **values: object) -> str:
    """A heading or a sentence of the trace."""
    return WORDS.get(language, WORDS["en"])[key].format(**values)
