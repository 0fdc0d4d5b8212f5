"""Swedish: what differs in a process from the one on which it stands, and what can be wrong with that."""

TEXTS: dict[str, str] = {
    "label.in-base": "står i grundprocessen",
    "label.dropped-here": "tas bort här",
    "label.pinned-here": "låstes här",
    "label.changed-since": "har ändrats sedan dess",
    "label.new-since": "har tillkommit sedan dess",
    "label.stands-on": "Den bygger på {base}, version {version}, och skiljer sig från den i {n}:",
    "label.stands-on-only": "Den bygger på {base}, version {version}, och skiljer sig inte från den.",
    "label.how.replaced": "ersatt",
    "label.how.added": "tillagt",
    "label.how.dropped": "borttaget",
    "label.stated": "{how}: {what}, enligt {by}",
    "label.weaker": " – binder mindre, eller visar mer, än i grunden",
    "label.pinned": "{process} bygger nu på {base}, version {version}.",
    "label.moved.changed": "ändrat: {what}",
    "label.moved.new": "nytt: {what}",
    "label.moved.gone": "borta: {what}",
}

PROBLEMS: dict[str, tuple[str, str]] = {
    "P40": ("en process kan inte bygga på `{name}`", "ange en annan, eller skriv en hel process utan `based-on`"),
    "P40.absent": (
        "det finns ingen process `{name}` att bygga på",
        "skriv namnet på en av dessa: {known}; eller lägg dess mapp bredvid mappen till den här",
    ),
    "P40.circle": (
        "`{process}` bygger på `{name}`, som till sist bygger på sig själv",
        "ange en process som är hel utan den här, eller skriv ut den här utan `based-on`",
    ),
    "P40.deep": ("fler än {limit} processer bygger på varandra här", "slå ihop några av dem"),
    "P40.unsound": (
        "processen `{name}` har egna fel: {n}",
        "`caseway check {name}` visar dem; rätta dem där först",
    ),
    "P40.other": ("grundprocessens filer hör till `{found}`, inte till `{name}`", "skriv `based-on: {found}`"),
    "P41.never": (
        "det är inte låst vilken version av `{name}` processen bygger på; den är nu {now}",
        "`caseway pin {process}` skriver den i base.yaml",
    ),
    "P41.other": (
        "base.yaml låser `{given}`, och processen bygger på `{name}`, version {now}",
        "jämför skillnaderna med `{name}`, och kör sedan `caseway pin {process}`",
    ),
    "P41.moved": (
        "`{name}` är inte längre den som låstes: {then} då, {now} nu. Ändrat: {changed}. Nytt: {new}. Borta: {gone}",
        "jämför skillnaderna med vad den säger nu, och kör sedan `caseway pin {process}`",
    ),
    "P41.guidance": (
        "vägledningen till `{name}` är inte längre den som låstes. Ändrat: {changed}. Nytt: {new}. Borta: {gone}",
        "jämför skillnaderna med vad den säger nu, och kör sedan `caseway pin {process}`",
    ),
    "P42.there-already": (
        "grundprocessen har redan `{name}` under `{section}`",
        "skriv det under `replace`, eller ge det ett annat namn",
    ),
    "P42.nothing-to-replace": (
        "grundprocessen har inget `{name}` under `{section}` att ersätta",
        "skriv ett namn som finns där, eller skriv det under `add`",
    ),
    "P42.nothing-to-drop": (
        "grundprocessen har inget `{name}` under `{section}` att ta bort",
        "skriv ett namn som finns där, eller stryk det",
    ),
    "P42.left-out-already": ("grundprocessen utelämnar redan `{name}`", "stryk det under `drop`"),
    "P42.same": ("`{name}` är precis likadant i grundprocessen", "stryk det här: det som inte sägs är som i grundprocessen"),
    "P42.not-grouped": (
        "det sägs inte om dessa `{name}` ersätter några i grundprocessen eller läggs till",
        "skriv `{name}` under `replace` eller under `add`",
    ),
    "P42.twice": ("`{name}` står här två gånger", "behåll ett av dem: ett namn ersätts, läggs till eller tas bort"),
    "P42.guidance": ("grundprocessens vägledning har redan `{name}`", "stryk det här, eller ge ert ett annat namn"),
    "P43": (
        "ingen mening åberopas för att `{name}` skiljer sig från grundprocessen",
        "åberopa den mening som säger det: en rad `cites: …` i det, eller under `because` en rad `{name}: …`",
    ),
    "P43.because": (
        "ingen mening åberopas för att `{name}` skiljer sig från grundprocessen",
        "åberopa den mening som säger det: under `because` en rad `{name}: …`",
    ),
    "P43.weaker": (
        "`{name}` är ett måste i grundprocessen och binder mindre här (`{key}`), och ingen mening åberopas som tillåter det",
        "åberopa en mening som tillåter det (`cites: …`), eller låt det binda som i grundprocessen",
    ),
    "P43.must-dropped": (
        "`{name}` är ett måste i grundprocessen och tas bort här, och ingen mening åberopas som tillåter det",
        "skriv under `because` en rad `{name}: …` med en mening som tillåter det, eller behåll det",
    ),
    "P43.no-difference": (
        "inget som heter `{name}` skiljer sig från grundprocessen",
        "stryk det under `because`, eller skriv rätt namn",
    ),
    "P44": (
        "`{name}` tas bort här, och `{by}` i grundprocessen behöver det",
        "behåll `{name}`, eller ersätt eller ta bort även `{by}`",
    ),
    "P23.no-longer": (
        "inget följer längre av `{name}` i grundprocessen",
        "åberopa den där något gör det (`cites: [{name}]`), eller skriv `clauses: [{name}]` under `drop`, med skälet",
    ),
}
