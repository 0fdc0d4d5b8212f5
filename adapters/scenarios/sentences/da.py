"""Dansk: de indbyggede sætninger.

`{navn:slags}` er en plads (uden slags hedder slagsen som pladsen), `[…]` kan udelades, `(a|b)` er det ene eller det andet.
Kommaet foran `at` og `der` kan sættes eller udelades.
"""

SENTENCES = {
    # scenen
    "new case": ("[at der er ]en ny sag[ (under|efter|ifølge) {process}]",),
    "it is": ("[at ]det er [den ]{date}[ (kl.|kl|klokken) {time}]",),
    "is": ("[at ]{persons} er {role}[ (for|til) {children:persons}][ (på|hos|fra|i|ved) {agency:text}]",),
    "people": ("[at ](disse|følgende) personer[ (er med|deltager)]", "[at ](disse|følgende) (er med|deltager)"),
    "nobody is": ("[at ]ingen er {role}",),
    # tid
    "it becomes": ("[at ]det bliver [den ]{date}[ (kl.|kl|klokken) {time}]",),
    "time goes by": ("[at ]der (går|er gået) {number} {unit}", "[at ]{number} {unit} (går|er gået)"),
    "next day": ("[at ]det bliver næste (dag|morgen)", "næste (dag|morgen)"),
    # det, der gøres
    "act": ("[at ]{say}{departing}",),
    "act by name": ("[at ]{who} (udfører|gør) {action}{departing}",),
    "act afterwards": ("[at ]det (noteres efterfølgende|efterfølgende noteres)[,] at {say}[ den {date}]{departing}",),
    "with": ("med [(disse|følgende) ]{fact:rows}",),
    "agrees": ("[at ]{who} godkender (det|hændelsen|det[,] der skete[,]) efterfølgende",),
    "consents": ("[at ]{who} giver samtykke til {consent}", "[at ]{who} samtykker (til|i) {consent}"),
    "says no": ("[at ]{who} siger nej til {consent}",),
    "takes back": (
        "[at ]{who} trækker samtykket til {consent} tilbage",
        "[at ]{who} tilbagekalder samtykket til {consent}",
    ),
    "voids": ("[at ]{who} annullerer {action}[ fra den {date}] med begrundelsen {reason:text}",),
    "sends": ("[at ]{who} sender brevet {letter} til {to:who}",),
    # hvem der er med
    "opens": ("[at ]{who} (opretter|åbner) sagen",),
    "comes": (
        (
            "[at ][{by:who} noterer[,] at ]{person} (kommer med|indtræder) som {role}[ (for|til) {children:persons}]"
            "[ (på|hos|fra|i|ved) {agency:text}][ den {date}]"
        ),
    ),
    "leaves": ("[at ][{by:who} noterer[,] at ]{who} (forlader|udtræder af) sagen[ den {date}]",),
    "leaves role": ("[at ][{by:who} noterer[,] at ]{who} (fratræder|forlader) rollen [som ]{role}[ den {date}]",),
    "hands over": ("[at ][{by:who} noterer[,] at ]{who} overdrager rollen [som ]{role} til {to:who}[ den {date}]",),
    "stands in": (
        (
            "[at ][{by:who} noterer[,] at ]{person} (er stedfortræder|vikarierer) for {who} [som {role} ]"
            "fra [den ]{since:date} til [og med ][den ]{until:date}"
        ),
    ),
    # det, der afvises
    "refused": ("afvises det", "det afvises"),
    "refused by rule": (
        "afvises det (ifølge|efter) reglen {rule}[, {clause}]",
        "det afvises (ifølge|efter) reglen {rule}[, {clause}]",
    ),
    "refused by clause": ("afvises det (ifølge|efter) {clause}", "det afvises (ifølge|efter) {clause}"),
    "refused with words": ("afvises det med ordene {text}", "det afvises med ordene {text}"),
    "missing": ("mangler {text}", "er det[,] der mangler[,] {text}", "det[,] der mangler[,] er {text}"),
    "remedy": ("kan det bringes i orden af {role} med {action}", "det kan bringes i orden af {role} med {action}"),
    # reglerne
    "broken": ("er reglen {rule} brudt", "reglen {rule} er brudt"),
    "not broken": ("er reglen {rule} ikke brudt", "reglen {rule} er ikke brudt"),
    "kept": ("er reglen {rule} overholdt", "reglen {rule} er overholdt"),
    "not asked": ("blev reglen {rule} ikke prøvet", "reglen {rule} blev ikke prøvet"),
    "deviation": (
        "er reglen {rule} fraveget[ med begrundelsen {reason:text}]",
        "reglen {rule} er fraveget[ med begrundelsen {reason:text}]",
    ),
    "departure": (
        "er det noteret[,] at reglen {rule} ikke blev fulgt[, med begrundelsen {reason:text}]",
        "det er noteret[,] at reglen {rule} ikke blev fulgt[, med begrundelsen {reason:text}]",
    ),
    "late": (
        "er {action} forsinket (ifølge|efter) reglen {rule}[, med begrundelsen {reason:text}]",
        "{action} er forsinket (ifølge|efter) reglen {rule}[, med begrundelsen {reason:text}]",
    ),
    "out of order": (
        "er det noteret[,] at rækkefølgen ikke blev fulgt",
        "det er noteret[,] at rækkefølgen ikke blev fulgt",
    ),
    "not theirs": (
        "er det noteret[,] at det blev gjort af en forkert person",
        "det er noteret[,] at det blev gjort af en forkert person",
    ),
    "after the end": (
        "er det noteret[,] at det skete efter afslutningen",
        "det er noteret[,] at det skete efter afslutningen",
    ),
    "incident": (
        "er det noteret som en hændelse mod reglen {rule}",
        "det er noteret som en hændelse mod reglen {rule}",
    ),
    "incident waits": ("venter hændelsen på {who}", "hændelsen venter på {who}", "hændelsen venter også på {who}"),
    "nothing waits": (
        "er der ingen hændelse[,] der venter på godkendelse",
        "der er ingen hændelse[,] der venter på godkendelse",
    ),
    # sagen
    "stage": ("er sagen på trinnet {stage}", "sagen er på trinnet {stage}"),
    "ended": ("er sagen afsluttet", "sagen er afsluttet"),
    "not ended": ("er sagen ikke afsluttet", "sagen er ikke afsluttet"),
    "can": (
        "kan {who} (udføre|gøre) {action}",
        "{who} kan (udføre|gøre) {action}",
        "kan {action} (udføres|gøres)",
        "{action} kan (udføres|gøres)",
    ),
    "cannot": (
        "kan {who} ikke (udføre|gøre) {action}[ (ifølge|efter) reglen {rule}]",
        "{who} kan ikke (udføre|gøre) {action}[ (ifølge|efter) reglen {rule}]",
        "kan {action} ikke (udføres|gøres)[ (ifølge|efter) reglen {rule}]",
        "{action} kan ikke (udføres|gøres)[ (ifølge|efter) reglen {rule}]",
    ),
    "done": ("er {action} (udført|gjort)", "{action} er (udført|gjort)"),
    "not done": ("er {action} ikke (udført|gjort)", "{action} er ikke (udført|gjort)"),
    "due": (
        "skal {action} være (udført|gjort) senest [den ]{date}",
        "{action} skal være (udført|gjort) senest [den ]{date}",
    ),
    "booked": ("er {action} (planlagt|aftalt) til [den ]{date}", "{action} er (planlagt|aftalt) til [den ]{date}"),
    "not booked": ("er {action} ikke (planlagt|aftalt)", "{action} er ikke (planlagt|aftalt)"),
    "nothing due": ("venter der ikke noget", "der venter ikke noget", "intet venter"),
    "fact is": ("er (oplysningen|feltet) {fact} {value}", "(oplysningen|feltet) {fact} er {value}"),
    "fact empty": ("er (oplysningen|feltet) {fact} ikke udfyldt", "(oplysningen|feltet) {fact} er ikke udfyldt"),
    "fact rows": (
        "har (oplysningen|feltet) {fact} {number} (rækker|række)",
        "(oplysningen|feltet) {fact} har {number} (rækker|række)",
    ),
    "holds": ("har {who} rollen {role}", "{who} har rollen {role}"),
    "nobody holds": ("har ingen rollen {role}", "ingen har rollen {role}"),
    "warned": ("er der en advarsel", "der er en advarsel"),
    "warned with words": ("er der en advarsel med ordene {text}", "der er en advarsel med ordene {text}"),
    "not warned": ("er der ingen advarsel", "der er ingen advarsel"),
    # samtykkerne
    "consented": (
        "har {who} givet samtykke til {consent}[ til og med [den ]{date}]",
        "{who} har givet samtykke til {consent}[ til og med [den ]{date}]",
    ),
    "not consented": (
        "har {who} ikke givet samtykke til {consent}",
        "{who} har ikke givet samtykke til {consent}",
    ),
    "refused consent": ("har {who} sagt nej til {consent}", "{who} har sagt nej til {consent}"),
    "took back": (
        "har {who} trukket samtykket til {consent} tilbage",
        "{who} har trukket samtykket til {consent} tilbage",
        "har {who} tilbagekaldt samtykket til {consent}",
        "{who} har tilbagekaldt samtykket til {consent}",
    ),
    "relied": ("byggede {action} på samtykket til {consent}", "{action} byggede på samtykket til {consent}"),
    # hvem der ser hvad
    "sees": ("ser {who} oplysningen {fact}", "{who} ser oplysningen {fact}"),
    "sees rows": (
        "ser {who} {number} (rækker|række) i oplysningen {fact}",
        "{who} ser {number} (rækker|række) i oplysningen {fact}",
    ),
    "does not see": ("ser {who} ikke oplysningen {fact}", "{who} ser ikke oplysningen {fact}"),
    "form for": ("er skemaet {form} beregnet til {who}", "skemaet {form} er beregnet til {who}"),
    "form not for": ("er skemaet {form} ikke beregnet til {who}", "skemaet {form} er ikke beregnet til {who}"),
    # det, der videregives til et andet sted
    "parcel holds": (
        "indeholder pakken fra {action} oplysningen {fact}",
        "pakken fra {action} indeholder oplysningen {fact}",
    ),
    "parcel holds not": (
        "indeholder pakken fra {action} ikke oplysningen {fact}",
        "pakken fra {action} indeholder ikke oplysningen {fact}",
    ),
    "no parcel": ("videregives der intet ved {action}", "der videregives intet ved {action}"),
    # brevene
    "letter waits": ("venter brevet {letter} på {who}", "brevet {letter} venter på {who}"),
    "letter waits not": ("venter brevet {letter} ikke på {who}", "brevet {letter} venter ikke på {who}"),
    "has letter": ("har {who} brevet {letter}", "{who} har brevet {letter}"),
    "hears moved": (
        "skal {who} have at vide[,] at mødet er flyttet",
        "{who} skal have at vide[,] at mødet er flyttet",
    ),
    "hears uninvited": (
        "skal {who} have at vide[,] at mødet er uden dem",
        "{who} skal have at vide[,] at mødet er uden dem",
    ),
    "hears off": (
        "skal {who} have at vide[,] at mødet er aflyst",
        "{who} skal have at vide[,] at mødet er aflyst",
    ),
    "gets nothing": ("skal der ikke sendes noget til {who}", "der skal ikke sendes noget til {who}"),
    # skemaerne
    "form lacks": ("mangler skemaet {form} {text}", "skemaet {form} mangler {text}"),
    "form has": ("indeholder skemaet {form} {text}", "skemaet {form} indeholder {text}"),
    "form complete": ("er skemaet {form} udfyldt", "skemaet {form} er udfyldt"),
}

DEPARTING = (
    "[,][ og] fraviger reglen {rule} med begrundelsen {reason:text}",
    "[,][ og] reglen {rule} med begrundelsen {reason:text}",
    "[,][ og] med begrundelsen {reason:text} for at fravige reglen {rule}",
)
"""En begrundelse for at fravige en regel, efter det, der gøres; flere kan følge efter hinanden.

I en tabel: `| begrundelse for at fravige "tre uger" | … |`.
"""

REASON_ROW = "begrundelse for at fravige [reglen ]{rule:ruled}"

COLUMNS = {"name": ("navn", "person"), "role": ("rolle",), "agency": ("instans", "arbejdssted"), "of": ("for", "til")}
"""Overskrifterne i tabellen under »disse personer«."""

SLOTS = {
    "who": "hvem",
    "by": "hvem",
    "to": "hvem",
    "persons": '"navn"',
    "person": '"navn"',
    "children": '"navn"',
    "role": "rolle",
    "agency": '"instans"',
    "rule": '"regel"',
    "clause": "punkt",
    "action": '"handling"',
    "fact": '"oplysning"',
    "consent": '"samtykke"',
    "stage": '"trin"',
    "form": '"skema"',
    "letter": '"brev"',
    "process": '"proces"',
    "date": "dato",
    "since": "dato",
    "until": "dato",
    "time": "klokkeslæt",
    "number": "antal",
    "unit": "dage, uger eller måneder",
    "text": '"tekst"',
    "reason": '"begrundelse"',
    "value": '"værdi"',
}
"""Hvordan pladserne vises, når sætninger foreslås."""

NUMBERS = (
    ("en", "et", "én", "ét"), ("to",), ("tre",), ("fire",), ("fem",), ("seks",), ("syv",), ("otte",), ("ni",), ("ti",),
    ("elleve",), ("tolv",),
)  # fmt: skip

UNITS = {
    "minut": "minutes", "minutter": "minutes", "time": "hours", "timer": "hours", "dag": "days", "dage": "days",
    "uge": "weeks", "uger": "weeks", "måned": "months", "måneder": "months",
}  # fmt: skip
