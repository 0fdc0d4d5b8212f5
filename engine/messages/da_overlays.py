"""Danish: what differs in a process from the one on which it stands, and what can be wrong with that."""

TEXTS: dict[str, str] = {
    "label.in-base": "står i grundprocessen",
    "label.dropped-here": "fjernes her",
    "label.pinned-here": "blev låst fast her",
    "label.changed-since": "er ændret siden da",
    "label.new-since": "er kommet til siden da",
    "label.stands-on": "Den bygger på {base}, version {version}, og afviger fra den i {n}:",
    "label.stands-on-only": "Den bygger på {base}, version {version}, og afviger ikke fra den.",
    "label.how.replaced": "erstattet",
    "label.how.added": "tilføjet",
    "label.how.dropped": "fjernet",
    "label.stated": "{how}: {what}, ifølge {by}",
    "label.weaker": " – binder mindre, eller viser mere, end i grundprocessen",
    "label.pinned": "{process} bygger nu på {base}, version {version}.",
    "label.moved.changed": "ændret: {what}",
    "label.moved.new": "nyt: {what}",
    "label.moved.gone": "væk: {what}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P40": ("en proces kan ikke bygge på `{name}`", "skriv en anden, eller skriv en hel proces uden `based-on`"),
    "P40.absent": (
        "der er ingen proces `{name}` at bygge på",
        "skriv navnet på en af disse: {known}; eller læg dens mappe ved siden af mappen med denne",
    ),
    "P40.circle": (
        "`{process}` bygger på `{name}`, som i sidste ende bygger på sig selv",
        "skriv en proces, der er hel uden denne, eller skriv denne ud uden `based-on`",
    ),
    "P40.deep": ("mere end {limit} processer bygger på hinanden her", "slå nogle af dem sammen"),
    "P40.unsound": (
        "processen `{name}` har selv fejl: {n}",
        "`caseway check {name}` viser dem; ret dem dér først",
    ),
    "P40.other": ("grundprocessens filer hører til `{found}`, ikke til `{name}`", "skriv `based-on: {found}`"),
    "P41.never": (
        "det er ikke låst fast, hvilken version af `{name}` processen bygger på; den er nu {now}",
        "`caseway pin {process}` skriver den i base.yaml",
    ),
    "P41.other": (
        "base.yaml låser `{given}` fast, og processen bygger på `{name}`, version {now}",
        "sammenlign afvigelserne med `{name}`, og kør så `caseway pin {process}`",
    ),
    "P41.moved": (
        "`{name}` er ikke længere den, der blev låst fast: {then} da, {now} nu. Ændret: {changed}. Nyt: {new}. Væk: {gone}",
        "sammenlign afvigelserne med, hvad den siger nu, og kør så `caseway pin {process}`",
    ),
    "P41.guidance": (
        "vejledningen til `{name}` er ikke længere den, der blev låst fast. Ændret: {changed}. Nyt: {new}. Væk: {gone}",
        "sammenlign afvigelserne med, hvad den siger nu, og kør så `caseway pin {process}`",
    ),
    "P42.there-already": (
        "grundprocessen har allerede `{name}` under `{section}`",
        "skriv det under `replace`, eller giv det et andet navn",
    ),
    "P42.nothing-to-replace": (
        "grundprocessen har ikke noget `{name}` under `{section}` at erstatte",
        "skriv et navn, der findes dér, eller skriv det under `add`",
    ),
    "P42.nothing-to-drop": (
        "grundprocessen har ikke noget `{name}` under `{section}` at fjerne",
        "skriv et navn, der findes dér, eller slet det",
    ),
    "P42.left-out-already": ("grundprocessen udelader allerede `{name}`", "slet det under `drop`"),
    "P42.same": (
        "`{name}` er fuldstændig det samme i grundprocessen",
        "slet det her: det, der ikke siges, er som i grundprocessen",
    ),
    "P42.not-grouped": (
        "det siges ikke, om disse `{name}` erstatter nogle i grundprocessen eller tilføjes",
        "skriv `{name}` under `replace` eller under `add`",
    ),
    "P42.twice": ("`{name}` står her to gange", "behold det ene: et navn erstattes, tilføjes eller fjernes"),
    "P42.guidance": ("grundprocessens vejledning har allerede `{name}`", "slet det her, eller giv jeres et andet navn"),
    "P43": (
        "der henvises ikke til noget punkt, efter hvilket `{name}` afviger fra grundprocessen",
        "henvis til det punkt, der siger det: en linje `cites: …` i det, eller under `because` en linje `{name}: …`",
    ),
    "P43.because": (
        "der henvises ikke til noget punkt, efter hvilket `{name}` afviger fra grundprocessen",
        "henvis til det punkt, der siger det: under `because` en linje `{name}: …`",
    ),
    "P43.weaker": (
        "`{name}` er et krav i grundprocessen og binder mindre her (`{key}`), og ingen henvisning tillader det",
        "henvis til et punkt, der tillader det (`cites: …`), eller lad det binde som i grundprocessen",
    ),
    "P43.must-dropped": (
        "`{name}` er et krav i grundprocessen og fjernes her, og ingen henvisning tillader det",
        "skriv under `because` en linje `{name}: …` med et punkt, der tillader det, eller behold det",
    ),
    "P43.no-difference": (
        "intet, der hedder `{name}`, afviger fra grundprocessen",
        "slet det under `because`, eller skriv det rigtige navn",
    ),
    "P44": (
        "`{name}` fjernes her, og `{by}` i grundprocessen har brug for det",
        "behold `{name}`, eller erstat eller fjern også `{by}`",
    ),
    "P23.no-longer": (
        "intet følger længere af `{name}` i grundprocessen",
        "henvis til det, hvor noget gør (`cites: [{name}]`), eller skriv `clauses: [{name}]` under `drop`, med begrundelsen",
    ),
}
