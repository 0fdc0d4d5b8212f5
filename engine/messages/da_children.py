"""Danish: several children in a case, and who holds parental responsibility for whom."""

TEXTS = {
    "why.not of": "Rollen {name} har man for alle i sagen og ikke for nogen bestemt. Skriv den uden for hvem.",
    "why.not of them": "{name} er ikke {detail} i denne sag.",
    "missing.nobody.of": "Ingen er noteret som »{title}« for {child}.",
    "missing.fact.of": "»{title}« siger ikke noget om {child}.",
    "missing.too young.of": "{child}: ikke før det fyldte {value}. år, den {limit}.",
    "missing.too old.of": "{child}: kun indtil det fyldte {value}. år, den {limit}.",
    "held of": "{role} for {people}",
    "why.not asked for": "{name} spørges ikke om dette for {detail}, men for en anden.",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P60.itself": ("`{name}` siges at høre til `{who}`, som er den samme rolle", "skriv en anden rolle, som `of: barnet`"),
    "P60.derived": (
        "`{name}` eller `{who}` opstår ved en handling, så ingen påtager sig den for nogen",
        "fjern `of`, eller fjern `is` dér",
    ),
    "P60.chain": ("`{who}` har man selv kun for nogle", "skriv den rolle, som de har, som `of: barnet`"),
    "P60.one": (
        "kun én person ad gangen er `{who}`, så alle, der er `{name}`, er det for den person",
        "fjern `of`, eller skriv `many: yes` ved `{who}`",
    ),
    "P60.alone": (
        "kun én person ad gangen er `{name}`, så ingen kunne være det for de andre",
        "skriv `many: yes` ved `{name}`, eller fjern `of`",
    ),
    "P61": (
        "`{name}` er én dato, og flere personer kan være `{who}` i en sag",
        "skriv en oplysning af typen rows, med en kolonne af typen person og en af typen date",
    ),
}
