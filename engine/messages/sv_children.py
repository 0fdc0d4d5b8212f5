"""Svenska: flera barn i ett ärende, och vem som är vårdnadshavare för vem."""

TEXTS = {
    "why.not of": "Rollen {name} har man för alla i ärendet och inte för någon särskild. Skriv den utan för vem.",
    "why.not of them": "{name} är inte {detail} i det här ärendet.",
    "missing.nobody.of": "Ingen är antecknad som «{title}» för {child}.",
    "missing.fact.of": "«{title}» säger inget om {child}.",
    "missing.too young.of": "{child}: inte före {value} års ålder, den {limit}.",
    "missing.too old.of": "{child}: bara till {value} års ålder, den {limit}.",
    "held of": "{role} för {people}",
    "why.not asked for": "{name} tillfrågas inte om detta för {detail}, utan för någon annan.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P60.itself": ("`{name}` sägs höra till `{who}`, som är samma roll", "skriv en annan roll, till exempel `of: barnet`"),
    "P60.derived": (
        "`{name}` eller `{who}` blir till genom en åtgärd, så ingen tar den för någons räkning",
        "ta bort `of`, eller ta bort `is` där",
    ),
    "P60.chain": ("`{who}` har man själv bara för några", "skriv deras roll, till exempel `of: barnet`"),
    "P60.one": (
        "bara en i taget är `{who}`, så alla som är `{name}` är det för den personen",
        "ta bort `of`, eller skriv `many: yes` vid `{who}`",
    ),
    "P60.alone": (
        "bara en i taget är `{name}`, så ingen skulle kunna vara det för de andra",
        "skriv `many: yes` vid `{name}`, eller ta bort `of`",
    ),
    "P61": (
        "`{name}` är ett datum, och flera kan vara `{who}` i ett ärende",
        "skriv en uppgift av typen rows, med en kolumn av typen person och en av typen date",
    ),
}
