"""Danish: what can be wrong in a definition, and what to write instead. Two sentences for each code and variant."""

_NAME_HELP = "skriv et navn, der findes i filen; store bogstaver og mellemrum gør ingen forskel"

PROBLEMS: dict[str, tuple[str, str]] = {
    "P00": ("dette kan ikke læses", "sammenlign med de andre dele af filen"),
    "P07": ("her mangler `{name}`", "tilføj en linje `{name}: …`"),
    "P07.empty": ("her står der ikke noget", "skriv en værdi efter kolonet, eller fjern linjen"),
    "P08": ("dette har ikke den rigtige form", "sammenlign med de andre dele af afsnittet"),
    "P08.text": ("her ventes en tekst, ikke en liste eller en gruppe af nøgler", "skriv den på én linje efter kolonet"),
    "P08.list": ("her ventes en liste", "skriv `[en, to]`, eller ét navn på hver linje efter `- `"),
    "P08.mapping": ("her ventes en gruppe af nøgler", "skriv linjer med `nøgle: værdi`, rykket ind under denne"),
    "P08.text-or-list": (
        "her ventes en tekst eller en liste",
        "skriv den på én linje, eller én ting på hver linje efter `- `",
    ),
    "P08.text-or-mapping": (
        "her ventes en tekst eller en gruppe af nøgler",
        "skriv den på én linje, eller ryk linjer med `nøgle: værdi` ind",
    ),
    "P08.list-or-mapping": (
        "her ventes en liste eller en gruppe af nøgler",
        "skriv linjer med `- punkt` eller med `nøgle: værdi`",
    ),
    "P08.text-or-list-or-mapping": ("her ventes en tekst, en liste eller en gruppe af nøgler", "skriv en af dem"),
    "P08.wanted": (
        "det fremgår ikke, hvad der kræves",
        "skriv en handling eller en oplysning, eller `{{oplysning: værdi}}` eller `{{oplysning: every rolle}}`",
    ),
    "P09": ("`{given}` kan ikke stå her", "se beskrivelsen af nøglen"),
    "P09.number": ("`{given}` er ikke et tal", "skriv et tal"),
    "P09.pattern": ("`{given}` har ikke den rigtige form", "sammenlign med de andre dele af afsnittet"),
    "P09.short": ("`{given}` er for kort", "skriv mindst {limit}"),
    "P09.long": ("`{given}` er for langt", "skriv højst {limit}"),
    "P09.name": (
        "`{given}` kan ikke være et navn",
        "brug almindelige ord, højst 80 tegn, uden anførselstegn, kolon, parenteser og `=`",
    ),
    "P09.equals": ("`{given}` er ikke et navn, og intet sammenlignes med `=`", "skriv `{{{name}}}`"),
    "P09.yes-no": ("`{given}` er hverken ja eller nej", "skriv `yes` eller `no`"),
    "P09.date": ("`{given}` er ikke en dato", "skriv år-måned-dag, som 2018-09-24"),
    "P09.period": (
        "`{given}` er ikke et tidsrum",
        "skriv et helt tal og hours, days, working days, weeks eller months, som `3 weeks`",
    ),
    "P09.period-span": ("`{given}` er et spænd, og her står ét tidsrum", "skriv ét tidsrum, som `{name}`"),
    "P09.count": ("`{given}` er ikke et antal personer", "skriv et helt tal fra 1 til 99"),
    "P09.window": ("`{given}` er ikke et spænd før en dag", "skriv to tidsrum, som `6 weeks and 4 weeks`"),
    "P09.age": ("`{given}` er ikke en alder", "skriv hele år, som `18`"),
    "P09.zone": ("der er ingen tidszone `{given}`", "skriv en tidszone som Europe/Copenhagen"),
    "P09.in-force": ("`{given}` slutter, før det begynder", "skriv den tidligste dato først: `2005-01-01 until 2020-12-31`"),
    "P09.choice": ("`{given}` kan ikke vælges her", "vælg en af: {allowed}"),
    "P09.language": (
        "`{given}` er intet kendt sprog",
        "skriv dets kode på to eller tre bogstaver, som `pl` eller `mi`",
    ),
    "P09.derived": (
        "`{given}` siger ikke, hvem der har rollen",
        "skriv `whoever did` og en handling, som `whoever did indkald`",
    ),
    "P09.deviate": (
        "`{given}` siger ikke, hvem der må fravige",
        "skriv `{{who: rolle, with: reason}}`, eller `no`, hvis ingen må",
    ),
    "P09.fact-choice": ("`{given}` kan ikke vælges i `{name}`", "vælg en af: {allowed}"),
    "P09.fact-date": ("`{name}` er en dato, og det er `{given}` ikke", "skriv år-måned-dag, som 2018-09-24"),
    "P09.fact-time": ("`{name}` er et klokkeslæt, og det er `{given}` ikke", "skriv time og minut, som 14.00"),
    "P09.fact-number": ("`{name}` er et tal, og det er `{given}` ikke", "skriv et tal"),
    "P09.fact-yes-no": ("`{name}` er ja eller nej, og `{given}` er ingen af delene", "skriv `yes` eller `no`"),
    "P09.fact-text": ("`{given}` kan ikke være en tekst", "skriv den på én linje"),
    "P10": (
        "ingen slags regel har disse nøgler",
        (
            "en regel har en af: `only … may`, `before … need`, `within … after … must`, `every … must`, `not-within … "
            "after … may`, `ahead-of … must`, `set … in … keep`, `born … before`, `before … at-least … of`, `decide … "
            "by`, `form … must-have`, `take-up … known-by … in`, "
            "`form … signed-by … before`, `motivate … with`, `before … consent`, "
            "`must-attend … at … present`, `share … shared`"
        ),
    ),
    "P11": ("der er ikke noget `{name}`", _NAME_HELP),
    "P11.role": ("der er ingen rolle `{name}` under `people`", _NAME_HELP + "; `anyone` er enhver"),
    "P11.track": ("der er intet spor `{name}` under `tracks`", _NAME_HELP),
    "P11.stage": ("der er intet trin `{name}` under `stages`", _NAME_HELP),
    "P11.fact": ("der er ingen oplysning `{name}` under `facts`", _NAME_HELP),
    "P11.action": ("der er ingen handling `{name}` under `actions`", _NAME_HELP),
    "P11.rule": ("der er ingen regel `{name}` under `rules`", _NAME_HELP),
    "P11.form": ("der er intet skema `{name}` under `forms`", _NAME_HELP),
    "P11.clause": ("vejledningen har intet punkt `{name}`", "skriv nummeret på et punkt i guidance.yaml"),
    "P11.column": ("`{fact}` har ingen kolonne `{name}`", "skriv navnet på en af kolonnerne"),
    "P11.other": ("`{name}` er {other}, og her ventes {kind}", _NAME_HELP),
    "P11.several": ("`{name}` er flere navne i ét", "skriv dem med kommaer imellem: `[{known}]`"),
    "P13": ("to ting hedder `{name}`, og her kan det være dem begge", "giv den ene et andet navn"),
    "P14": ("intet fører til trinnet `{name}`", "lad en handling føre dertil med `to: {name}`, eller fjern trinnet"),
    "P15": (
        "fra trinnet `{name}` kan sagen aldrig afsluttes",
        "lad en handling føre videre, eller tilføj trinnet i `ends-at`",
    ),
    "P16.stage": (
        "`{name}` kan aldrig udføres: ingen sag kommer til {stages}",
        "ret `from`, eller lad en handling føre dertil",
    ),
    "P16.mandate": (
        "ingen kan udføre `{name}`: den er for {who}, og en regel om, hvem der må, holder dem alle ude",
        "tilføj en af rollerne i `only`, eller ret `who`",
    ),
    "P16.derived": (
        "ingen kan udføre `{name}`: {who} findes først, når `{did}` er udført",
        "lad også en anden rolle gøre det, eller lad `{did}` komme først",
    ),
    "P17": ("ingen handling noterer `{name}`", "tilføj det i `note` for den handling, der gør det, eller fjern det"),
    "P17.act": ("`{action}` noterer ikke `{name}`, så det kan aldrig angives ved den", "tilføj det i `note` for `{action}`"),
    "P18.more-agencies": ("{persons} personer kan ikke komme fra {agencies} instanser", "skriv et mindre tal"),
    "P18.one-holder": ("rollen `{role}` har én person ad gangen", "skriv `many: yes` ved rollen, eller tæl en liste"),
    "P18.never-both": ("`{rival}` vil have `{action}` tidligere, end `{rule}` tillader", "ret den ene af dem"),
    "P18.two-deadlines": ("`{rival}` sætter en anden frist for `{action}`", "behold den ene"),
    "P18.unplanned": (
        "intet planlægger `{action}`, så dagen er aldrig kendt",
        "skriv `plans` ved den handling, der fastsætter den, eller navnet på en oplysning af typen date",
    ),
    "P18.upside-down": ("tiden slutter, før den begynder", "skriv det længste tidsrum først, som `6 weeks and 4 weeks`"),
    "P18": ("reglen `{rule}` kan aldrig træde i kraft", "ret den, eller fjern den"),
    "P18.same": ("`after` og `must` er den samme handling, så reglen venter på sig selv", "skriv to forskellige handlinger"),
    "P18.mandate": (
        "reglen `{rule}` holder ingen ude: `{action}` er i forvejen kun for de roller",
        "skriv `who: anyone` ved handlingen, eller fjern reglen",
    ),
    "P18.never-after": (
        "efter `{after}` kommer sagen aldrig dertil, hvor `{must}` kan udføres",
        "ret trinnene for `{must}`, eller reglens handlinger",
    ),
    "P18.round-before": (
        "`{action}` begynder et nyt mødeforløb, hvor der ikke er noget `{name}` endnu, så det kan aldrig være sådan",
        "skriv `last round {name}`",
    ),
    "P18.form": (
        "ingen handling danner `{form}`, så reglen prøves aldrig",
        "skriv `form: {form}` ved den handling, der gør",
    ),
    "P18.form-at": (
        "ingen handling under `at` danner `{form}`, så reglen prøves aldrig for det",
        "tilføj den handling, der gør, under `at`, eller tag skemaet ud af reglen",
    ),
    "P18.one-round": (
        "ingen handling begynder et nyt mødeforløb, så der er aldrig noget fra sidst",
        "skriv `opens: round` ved den handling, som næste møde begynder med",
    ),
    "P18.itself": ("`{action}` kræves før `{action}`, så det kan aldrig gøres", "tag den ud af `need` eller af `before`"),
    "P18.circle": (
        "`{action}` venter på `{fact}`, og `{fact}` på `{action}`",
        "fjern den ene regel, eller lad nogen fravige den",
    ),
    "P18.same-fact": ("`{fact}` nævner altid alle i `{fact}`", "skriv en anden liste eller en rolle efter `every`"),
    "P19": ("`{name}` er ikke et felt i `{form}`", "tilføj det i skemaets `fields`, eller tag det ud af reglen"),
    "P19.at": (
        "`{action}` danner ikke `{forms}`, så reglen kan ikke prøves dér",
        "skriv `form: {form}` ved den handling, eller tag den ud af `at`",
    ),
    "P20.choices": ("`{name}` er et valg uden noget at vælge imellem", "skriv `choices: [en, to]`"),
    "P20.no-choices": ("`{name}` har valg, men er af typen {type}", "skriv `type: choice`, eller fjern `choices`"),
    "P20.columns": ("`{name}` har rækker uden kolonner", "skriv `columns:` og en linje for hver"),
    "P20.no-columns": ("`{name}` har kolonner, men er af typen {type}", "skriv `type: rows`, eller fjern `columns`"),
    "P20.adds": ("`{name}` er af typen {type} og kan ikke vokse", "`each-time: adds` er for people og rows"),
    "P20.own": (
        "kolonnen `{name}` er af typen {type}, så den er ingens egen",
        "`own: yes` er for kolonner af typen person",
    ),
    "P20.signatures": (
        "`{name}` kan ikke rumme underskrifter",
        "underskrifter er rækker med en kolonne af typen person og en af typen date",
    ),
    "P20.which": (
        "en frist regnes fra den seneste gang i et mødeforløb eller fra den første, og ikke fra `{name}`",
        "skriv handlingens navn alene, eller `first` foran det",
    ),
    "P20.copies": (
        "`{name}` kan ikke rumme, hvem der fik en kopi",
        "kopier er rækker med en kolonne af typen person og en af typen date",
    ),
    "P20.plans": (
        "`{name}` er af typen {type}, så intet kan planlægges med det",
        "`plans` tager en oplysning af typen date",
    ),
    "P20.every": (
        "`{name}` er af typen {type} og nævner ingen",
        "før og efter `every` står en liste med personer eller en rolle",
    ),
    "P20.value": (
        "`{name}` er af typen {type} og kan ikke sammenlignes",
        "skriv `every …`, eller kun oplysningens navn",
    ),
    "P20.in-each": ("`{name}` er af typen {type} og har ingen rækker", "`in-each` tager en oplysning af typen rows"),
    "P20.take-up": ("`{name}` er af typen {type} og har ingen rækker", "`take-up` tager en oplysning af typen rows"),
    "P20.known-by": (
        "kolonnen `{name}` er af typen {type}, og en række kendes på det, der står",
        "skriv en kolonne af typen text eller choice",
    ),
    "P20.date": ("`{name}` er af typen {type}, og her skal der være en dato", "skriv en oplysning af typen date"),
    "P20.no-hours": ("`{given}`: her kan der ikke regnes i timer", "skriv dage eller uger"),
    "P22.window-or-least": (
        "reglen siger enten to gange eller slet ikke, hvor lang tid før",
        "skriv enten `between` eller `at-least`",
    ),
    "P22.one-age": ("reglen nævner to aldre eller ingen", "skriv enten `until-age` eller `from-age`"),
    "P20.kept": ("`{name}` gælder hele sagen, så der er ikke noget fra forrige møde", "fjern `last round`"),
    "P20.people": ("`{name}` er af typen {type}, og her skal der være personer", "skriv en oplysning af typen people"),
    "P20.pauses": (
        "`{name}` er ikke en frist, og kun en frist kan sættes på pause",
        "skriv en regel med `within` eller `every`",
    ),
    "P22.beside-tracks": ("`{name}` står ved siden af `tracks`", "flyt det ind i et af sporene"),
    "P22.two-tracks": ("trinnet `{name}` står i to spor", "giv det ene et andet navn"),
    "P22.other-track": ("trinnet `{name}` hører ikke til sporet `{track}`", "skriv et af trinnene i `{track}`"),
    "P22.two-stages": ("`{name}` og `{rival}` er trin i samme spor", "skriv højst ét trin i hvert spor"),
    "P22.back": ("`back` skal vide hvorfra", "skriv `from` med trin fra ét spor"),
    "P20.unsigned-form": ("`{name}` siger ikke, hvor underskrifterne er", "skriv `signatures:` ved skemaet"),
    "P21.no-guidance": ("der henvises til `{name}`, og guidance.yaml findes ikke", "læg guidance.yaml ved process.yaml"),
    "P21.other-process": ("vejledningen er for `{name}`, og processen er `{process}`", "skriv `guidance: {process}`"),
    "P21.document": ("der er intet dokument `{name}`", "skriv en af: {known}"),
    "P22.right": (
        "en rettighed viger ikke for nogens begrundelse, så fravigelsen kan aldrig gælde",
        "fjern `deviate`, eller fjern `right-of`",
    ),
    "P22.soft": (
        "en regel med styrken {strength} afviser ikke noget, så der er ikke noget at fravige",
        "fjern `deviate`, eller skriv `strength: must`",
    ),
    "P22.derived": (
        "`{name}` opstår først ved en handling, så ingen har rollen, når en sag oprettes",
        "skriv en anden rolle",
    ),
    "P22.nobody": (
        "{who} kan ikke udføre nogen af reglens handlinger, så fravigelsen kan aldrig gælde",
        "skriv en rolle, der kan",
    ),
    "P23.unaccounted": (
        "intet i processen følger af `{name}`",
        "henvis til det, hvor noget gør (`cites: [{name}]`), eller skriv, hvorfor intet gør (`left-out: …`)",
    ),
    "P23.both": ("`{name}` er udeladt, men der henvises alligevel til det", "fjern `left-out`, eller henvisningen"),
    "P24.other-process": ("ordene er for `{name}`, og processen er `{process}`", "skriv `words: {process}`"),
    "P24.file": ("filen er opkaldt efter et andet sprog", "kald den `words.{language}.yaml`, eller ret `language`"),
    "P24.own": ("dette er processens eget sprog", "skriv ordene i process.yaml"),
    "P25": ("processen hedder `{name}` og mappen `{folder}`", "skriv `process: {folder}`, eller omdøb mappen"),
    "P26.hours": (
        "`{given}`: det er ikke sagt, hvordan timer slutter",
        "tilføj `rounding:` med `hours: to the minute`, eller `to the end of the day`",
    ),
    "P26.months": (
        "`{given}`: det er ikke sagt, hvordan måneder slutter",
        "tilføj `rounding:` med `months: clipped` (en måned efter 31. januar er 28. februar)",
    ),
    "P27.country": ("der kendes ingen helligdage for `{given}`", "skriv et land med to bogstaver, som `DK`"),
    "P27.region": (
        "`{given}` er ikke en del af {country}, hvis helligdage kendes",
        "skriv en del af landet med dens bogstaver, eller fjern linjen",
    ),
    "P32.there": (
        "navnet `{name}` bruges stadig her, så intet hed sådan før",
        "skriv et navn, der er væk, eller fjern `formerly`",
    ),
    "P32.twice": (
        "både `{rival}` og dette hed før `{name}`, og en sag kan kun gå videre med ét af dem",
        "behold det ene",
    ),
}
