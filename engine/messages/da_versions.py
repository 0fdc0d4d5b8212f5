"""Danish: what is said of a case that comes to another version of its process."""

TEXTS = {
    "why.same version": "Sagen følger allerede denne version ({detail}).",
    "why.may not adopt": "{name} må ikke flytte en sag til en anden version. Det må {detail}.",
    "why.no grounds": "Skriv, hvorfor sagen skal følge en anden version.",
    "why.ended stays": "Sagen er afsluttet. Den bliver i den version, som den blev afsluttet i.",
    "why.stranded": "Den nye version har intet trin »{name}«, og sagen er dér eller kan komme dertil. Sig, til hvilket "
    "af dens trin det fører: {detail}.",
    "why.unknown stage": "Der er intet trin, der hedder »{name}«. Der er: {detail}.",
    "why.two stages": "»{name}« ville være på to trin: {detail}. Sig for det ene af dem, hvorhen det fører.",
    "why.other type": "»{name}« er af en anden type i den nye version, og sagen siger noget dér. Giv det et andet "
    "navn i den nye version.",
    "why.two in one": "Sagen har {detail}, og den nye version har »{name}« for dem alle. Lad `formerly` nævne én af dem.",
    "why.role empty": "I den nye version har ingen i sagen rollen {name}. Hed den noget andet før, så skriv det dér "
    "med `formerly`.",
    "why.stage stays": "Den nye version har også trinnet »{name}«, som »{detail}«. En flytning fører ikke sagen andre "
    "steder hen: det gør handlinger.",
    "why.stage ends": "»{name}« er en afslutning, og en flytning afslutter ingen sag: det gør handlinger.",
    "why.would be opened": "»{name}« holdes fortroligt, og i den nye version ville flere se det. Hed en handling eller "
    "en rolle noget andet før, så skriv det dér med `formerly`.",
    "why.no forgotten": "Nogen har sagt nej til »{name}«, og den nye version kender ikke det samtykke. Hed det noget andet "
    "før, så skriv det dér med `formerly`.",
    "why.answer forgotten": "Nogen har svaret på »{name}«, og den nye version kender ikke det samtykke. Hed det noget andet "
    "før, så skriv det dér med `formerly`.",
    "why.a right forgotten": "Hændelse {detail} var i strid med en rettighed, som den nye version ikke kender. Hed reglen "
    "noget andet før, så skriv det dér med `formerly`; eller afgør hændelsen først.",
    "why.right forgotten": "Hændelse {detail} var i strid med rettigheden »{name}«, og den nye version kender den ikke. Hed "
    "reglen noget andet før, så skriv det dér med `formerly`; eller afgør hændelsen først.",
    "why.adoption stands": "Notat {name} flyttede sagen til en anden version, og det, der kom efter, bygger på det. Flyt "
    "sagen igen i stedet.",
    "entry.led": "(»{source}« førte til »{stage}«)",
    "entry.adopted": "Sagen blev flyttet til version {version}: {reason}",
    "foresight.at": "Sagen ville være på trinnet »{stage}«.",
    "foresight.ended": "Sagen ville være afsluttet.",
    "foresight.late": "Dette ville straks være for sent: {what}",
    "foresight.starts": "En frist ville begynde: {rule}, regnet fra {since} til {date}.",
    "foresight.ends": "En frist ville bortfalde: {rule}.",
    "foresight.kept": "En frist bliver stående, som den blev beregnet: {rule}, {date}. I den nye version ville den være "
    "{otherwise}.",
    "foresight.unknown.roles": "Den nye version har ikke rollen »{title}«: den, der har den, kan ikke længere handle i den.",
    "foresight.unknown.facts": "Den nye version har ikke »{title}«. Det, der er noteret dér, bliver stående i sagen.",
    "foresight.unknown.consents": "Den nye version spørger ikke længere om dette: {title}.",
    "foresight.unknown.actions": "Den nye version har ikke det, der kan gøres i dag: {title}.",
    "foresight.unknown.forms": "Den nye version har ikke skemaet »{title}«.",
    "foresight.unknown.rules": "Den nye version har ikke reglen: {title}.",
    "foresight.unknown.columns": "Den nye version har ikke kolonnen »{value}« i »{title}«. Det, der er noteret dér, bliver "
    "stående i sagen, men vises ikke længere.",
    "foresight.unknown.choices": (
        "»{title}« siger »{value}«, som ikke kan vælges i den nye version, og som dens regler ikke kender. Notér det på ny."
    ),
    "foresight.wider": "Flere må se det, der er noteret: {title} ({roles}).",
    "foresight.wanted": "Den nye version spørger om et samtykke, som der ikke blev spurgt om før: {title}.",
}
