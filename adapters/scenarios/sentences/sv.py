"""Svenska: de inbyggda meningarna.

`{namn:sort}` är en lucka (utan sort heter sorten som luckan), `[…]` kan utelämnas, `(a|b)` är det ena eller det andra.
"""

SENTENCES = {
    # scenen
    "new case": ("[att det finns ]ett nytt ärende[ enligt {process}]",),
    "it is": ("[att ]det är {date}[ (kl|klockan|kl.) {time}]",),
    "is": ("[att ]{persons} är {role}[ (för|till) {children:persons}][ (på|hos|från|i) {agency:text}]",),
    "people": ("[att ](dessa|följande) personer[ är med]", "[att ](dessa|följande) är med"),
    "nobody is": ("[att ]ingen är {role}",),
    # tid
    "it becomes": ("[att ]det blir {date}[ (kl|klockan|kl.) {time}]",),
    "time goes by": ("[att ]det (går|har gått) {number} {unit}", "[att ]{number} {unit} (går|har gått)"),
    "next day": ("[att ]det blir nästa (dag|morgon)", "nästa (dag|morgon)"),
    # det som görs
    "act": ("[att ]{say}{departing}",),
    "act by name": ("[att ]{who} gör {action}{departing}",),
    "act afterwards": ("[att ]det antecknas i efterhand att {say}[ den {date}]{departing}",),
    "with": ("med [(dessa|följande) ]{fact:rows}",),
    "agrees": ("[att ]{who} godkänner (det|händelsen|det som hände) i efterhand",),
    "consents": ("[att ]{who} samtycker till {consent}",),
    "says no": ("[att ]{who} säger nej till {consent}",),
    "takes back": ("[att ]{who} tar tillbaka samtycket till {consent}",),
    "voids": ("[att ]{who} ogiltigförklarar {action}[ från den {date}] med skälet {reason:text}",),
    "sends": ("[att ]{who} skickar brevet {letter} till {to:who}",),
    # vilka som är med
    "opens": ("[att ]{who} öppnar ärendet",),
    "comes": (
        (
            "[att ][{by:who} antecknar att ]{person} kommer med som {role}[ (för|till) {children:persons}]"
            "[ (på|hos|från|i) {agency:text}][ den {date}]"
        ),
    ),
    "leaves": ("[att ][{by:who} antecknar att ]{who} lämnar ärendet[ den {date}]",),
    "leaves role": ("[att ][{by:who} antecknar att ]{who} lämnar rollen [som ]{role}[ den {date}]",),
    "hands over": ("[att ][{by:who} antecknar att ]{who} lämnar över rollen [som ]{role} till {to:who}[ den {date}]",),
    "stands in": (
        "[att ][{by:who} antecknar att ]{person} ersätter {who} [som {role} ]från {since:date} till [och med ]{until:date}",
    ),
    # det som nekas
    "refused": ("nekas det", "det nekas"),
    "refused by rule": ("nekas det enligt regeln {rule}[, {clause}]", "det nekas enligt regeln {rule}[, {clause}]"),
    "refused by clause": ("nekas det enligt {clause}", "det nekas enligt {clause}"),
    "refused with words": ("nekas det med orden {text}", "det nekas med orden {text}"),
    "missing": ("saknas {text}", "är det som saknas {text}", "det som saknas är {text}"),
    "remedy": ("kan det ordnas av {role} med {action}", "det kan ordnas av {role} med {action}"),
    # reglerna
    "broken": ("är regeln {rule} bruten", "regeln {rule} är bruten"),
    "not broken": ("är regeln {rule} inte bruten", "regeln {rule} är inte bruten"),
    "kept": ("är regeln {rule} följd", "regeln {rule} är följd"),
    "not asked": ("prövades inte regeln {rule}", "regeln {rule} prövades inte"),
    "deviation": (
        "finns en avvikelse från regeln {rule}[ med skälet {reason:text}]",
        "det finns en avvikelse från regeln {rule}[ med skälet {reason:text}]",
    ),
    "departure": (
        "är det antecknat att regeln {rule} inte följdes[, med skälet {reason:text}]",
        "det är antecknat att regeln {rule} inte följdes[, med skälet {reason:text}]",
    ),
    "late": (
        "är {action} försenat enligt regeln {rule}[, med skälet {reason:text}]",
        "{action} är försenat enligt regeln {rule}[, med skälet {reason:text}]",
    ),
    "out of order": ("är det antecknat att ordningen inte följdes", "det är antecknat att ordningen inte följdes"),
    "not theirs": ("är det antecknat att fel person gjorde det", "det är antecknat att fel person gjorde det"),
    "after the end": ("är det antecknat att det hände efter avslutet", "det är antecknat att det hände efter avslutet"),
    "incident": (
        "är det antecknat som en händelse mot regeln {rule}",
        "det är antecknat som en händelse mot regeln {rule}",
    ),
    "incident waits": (
        "väntar händelsen på {who}",
        "händelsen väntar på {who}",
        "händelsen väntar (också|även) på {who}",
    ),
    "nothing waits": ("väntar ingen händelse på godkännande", "ingen händelse väntar på godkännande"),
    # ärendet
    "stage": ("står ärendet i {stage}", "ärendet står i {stage}"),
    "ended": ("är ärendet avslutat", "ärendet är avslutat"),
    "not ended": ("är ärendet inte avslutat", "ärendet är inte avslutat"),
    "can": (
        "kan {who} göra {action}",
        "{who} kan göra {action}",
        "går det att göra {action}",
        "det går att göra {action}",
    ),
    "cannot": (
        "kan {who} inte göra {action}[ enligt regeln {rule}]",
        "{who} kan inte göra {action}[ enligt regeln {rule}]",
        "går det inte att göra {action}[ enligt regeln {rule}]",
        "det går inte att göra {action}[ enligt regeln {rule}]",
    ),
    "done": ("är {action} gjort", "{action} är gjort"),
    "not done": ("är {action} inte gjort", "{action} är inte gjort"),
    "due": ("ska {action} vara gjort senast [den ]{date}", "{action} ska vara gjort senast [den ]{date}"),
    "booked": ("är {action} bokat till [den ]{date}", "{action} är bokat till [den ]{date}"),
    "not booked": ("är {action} inte bokat", "{action} är inte bokat"),
    "nothing due": ("väntar inget", "inget väntar"),
    "fact is": ("är uppgiften {fact} {value}", "uppgiften {fact} är {value}"),
    "fact empty": ("är uppgiften {fact} inte ifylld", "uppgiften {fact} är inte ifylld"),
    "fact rows": ("har uppgiften {fact} {number} (rader|rad)", "uppgiften {fact} har {number} (rader|rad)"),
    "holds": ("har {who} rollen {role}", "{who} har rollen {role}"),
    "nobody holds": ("har ingen rollen {role}", "ingen har rollen {role}"),
    "warned": ("finns en varning", "det finns en varning"),
    "warned with words": ("finns en varning med orden {text}", "det finns en varning med orden {text}"),
    "not warned": ("finns ingen varning", "det finns ingen varning"),
    # samtyckena
    "consented": (
        "har {who} samtyckt till {consent}[ till och med {date}]",
        "{who} har samtyckt till {consent}[ till och med {date}]",
    ),
    "not consented": ("har {who} inte samtyckt till {consent}", "{who} har inte samtyckt till {consent}"),
    "refused consent": ("har {who} sagt nej till {consent}", "{who} har sagt nej till {consent}"),
    "took back": ("har {who} tagit tillbaka samtycket till {consent}", "{who} har tagit tillbaka samtycket till {consent}"),
    "relied": ("byggde {action} på samtycket till {consent}", "{action} byggde på samtycket till {consent}"),
    # vem som ser vad
    "sees": ("ser {who} uppgiften {fact}", "{who} ser uppgiften {fact}"),
    "sees rows": ("ser {who} {number} (rader|rad) i uppgiften {fact}", "{who} ser {number} (rader|rad) i uppgiften {fact}"),
    "does not see": ("ser {who} inte uppgiften {fact}", "{who} ser inte uppgiften {fact}"),
    "form for": ("är blanketten {form} till för {who}", "blanketten {form} är till för {who}"),
    "form not for": ("är blanketten {form} inte till för {who}", "blanketten {form} är inte till för {who}"),
    # det som lämnas till en annan plats
    "parcel holds": (
        "innehåller paketet av {action} uppgiften {fact}",
        "paketet av {action} innehåller uppgiften {fact}",
    ),
    "parcel holds not": (
        "innehåller paketet av {action} inte uppgiften {fact}",
        "paketet av {action} innehåller inte uppgiften {fact}",
    ),
    "no parcel": ("lämnas inget genom {action}", "inget lämnas genom {action}"),
    # breven
    "letter waits": ("väntar brevet {letter} på {who}", "brevet {letter} väntar på {who}"),
    "letter waits not": ("väntar brevet {letter} inte på {who}", "brevet {letter} väntar inte på {who}"),
    "has letter": ("har {who} brevet {letter}", "{who} har brevet {letter}"),
    "hears moved": ("ska {who} få veta att mötet är flyttat", "{who} ska få veta att mötet är flyttat"),
    "hears off": ("ska {who} få veta att mötet är inställt", "{who} ska få veta att mötet är inställt"),
    "hears uninvited": ("ska {who} få veta att mötet är utan dem", "{who} ska få veta att mötet är utan dem"),
    "gets nothing": ("ska inget skickas till {who}", "inget ska skickas till {who}"),
    # blanketterna
    "form lacks": ("saknar blanketten {form} {text}", "blanketten {form} saknar {text}"),
    "form has": ("innehåller blanketten {form} {text}", "blanketten {form} innehåller {text}"),
    "form complete": ("är blanketten {form} ifylld", "blanketten {form} är ifylld"),
}

DEPARTING = (
    "[,][ och] avviker från regeln {rule} med skälet {reason:text}",
    "[,][ och] från regeln {rule} med skälet {reason:text}",
    "[,][ och] med skälet {reason:text} mot regeln {rule}",
)
"""Ett skäl att avvika, efter det som görs; flera får följa på varandra. I en tabell: `| skäl mot "tre veckor" | … |`."""

REASON_ROW = "skäl mot [regeln ]{rule:ruled}"

COLUMNS = {"name": ("namn", "person"), "role": ("roll",), "agency": ("verksamhet", "arbetsplats"), "of": ("för", "till")}
"""Rubrikerna i tabellen under «dessa personer»."""

SLOTS = {
    "who": "vem",
    "by": "vem",
    "to": "vem",
    "persons": '"namn"',
    "person": '"namn"',
    "children": '"namn"',
    "role": "roll",
    "agency": '"verksamhet"',
    "rule": '"regel"',
    "clause": "mening",
    "action": '"åtgärd"',
    "fact": '"uppgift"',
    "consent": '"samtycke"',
    "stage": '"steg"',
    "form": '"blankett"',
    "letter": '"brev"',
    "process": '"process"',
    "date": "datum",
    "since": "datum",
    "until": "datum",
    "time": "klockslag",
    "number": "antal",
    "unit": "dagar, veckor eller månader",
    "text": '"text"',
    "reason": '"skäl"',
    "value": '"värde"',
}
"""Hur luckorna visas när meningar föreslås."""

NUMBERS = (
    ("en", "ett"), ("två",), ("tre",), ("fyra",), ("fem",), ("sex",), ("sju",), ("åtta",), ("nio",), ("tio",), ("elva",),
    ("tolv",),
)  # fmt: skip

UNITS = {
    "minut": "minutes", "minuter": "minutes", "timme": "hours", "timmar": "hours", "dag": "days", "dagar": "days",
    "vecka": "weeks", "veckor": "weeks", "månad": "months", "månader": "months",
}  # fmt: skip
