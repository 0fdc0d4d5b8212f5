"""Swedish: what is said of a case that comes to another version of its process."""

TEXTS = {
    "why.same version": "Ärendet följer redan den här versionen ({detail}).",
    "why.may not adopt": "{name} får inte flytta ett ärende till en annan version. Det gör {detail}.",
    "why.no grounds": "Skriv varför ärendet ska följa en annan version.",
    "why.ended stays": "Ärendet är avslutat. Det stannar i den version som det avslutades i.",
    "why.stranded": "Den nya versionen har inget steg «{name}», och ärendet står där eller kan komma dit. Säg till "
    "vilket av dess steg det leder: {detail}.",
    "why.unknown stage": "Det finns inget steg som heter «{name}». De som finns: {detail}.",
    "why.two stages": "«{name}» skulle stå i två steg: {detail}. Säg för ett av dem vart det leder.",
    "why.other type": "«{name}» är av en annan typ i den nya versionen, och ärendet säger något där. Ge den ett annat "
    "namn där.",
    "why.two in one": "Ärendet har {detail}, och den nya versionen har «{name}» för dem alla. Låt `formerly` nämna en "
    "av dem.",
    "why.role empty": "I den nya versionen har ingen i ärendet rollen {name}. Hette den något annat förut, så skriv det "
    "där med `formerly`.",
    "why.stage stays": "Den nya versionen har också steget «{name}», som «{detail}». En flytt för inte ärendet någon "
    "annanstans: det gör åtgärder.",
    "why.stage ends": "«{name}» är ett slut, och en flytt avslutar inget ärende: det gör åtgärder.",
    "why.would be opened": "«{name}» hålls för sig själv, och i den nya versionen skulle fler se det. Hette en "
    "åtgärd eller en roll något annat förut, så skriv det där med `formerly`.",
    "why.no forgotten": "Någon har sagt nej till «{name}», och den nya versionen känner inte det samtycket. Hette det något "
    "annat förut, så skriv det där med `formerly`.",
    "why.answer forgotten": "Någon har svarat på «{name}», och den nya versionen känner inte det samtycket. Hette det något "
    "annat förut, så skriv det där med `formerly`.",
    "why.a right forgotten": "Händelse {detail} gick emot en rätt som den nya versionen inte känner. Hette regeln något "
    "annat förut, så skriv det där med `formerly`; eller avgör händelsen först.",
    "why.right forgotten": "Händelse {detail} gick emot rätten «{name}», och den nya versionen känner inte den. Hette "
    "regeln något annat förut, så skriv det där med `formerly`; eller avgör händelsen först.",
    "why.adoption stands": "Anteckning {name} flyttade ärendet till en annan version, och det som kom efter bygger på "
    "det. Flytta ärendet igen i stället.",
    "entry.led": "(«{source}» ledde till «{stage}»)",
    "entry.adopted": "Ärendet flyttades till version {version}: {reason}",
    "foresight.at": "Ärendet skulle stå i «{stage}».",
    "foresight.ended": "Ärendet skulle vara avslutat.",
    "foresight.late": "Det här skulle genast vara för sent: {what}",
    "foresight.starts": "En tidsgräns skulle börja: {rule}, räknat från {since} till {date}.",
    "foresight.ends": "En tidsgräns skulle upphöra: {rule}.",
    "foresight.kept": "En tidsgräns står kvar som den räknades: {rule}, {date}. I den nya versionen vore den {otherwise}.",
    "foresight.unknown.roles": "Den nya versionen har inte rollen «{title}»: den som har den kan inte längre agera i den.",
    "foresight.unknown.facts": "Den nya versionen har inte «{title}». Det som är antecknat där står kvar i journalen.",
    "foresight.unknown.consents": "Den nya versionen frågar inte längre efter detta: {title}.",
    "foresight.unknown.actions": "Den nya versionen har inte det som går att göra i dag: {title}.",
    "foresight.unknown.forms": "Den nya versionen har inte blanketten «{title}».",
    "foresight.unknown.rules": "Den nya versionen har inte regeln: {title}.",
    "foresight.unknown.columns": "Den nya versionen har inte kolumnen «{value}» i «{title}». Det som är antecknat där står "
    "kvar i journalen men visas inte längre.",
    "foresight.unknown.choices": (
        "«{title}» säger «{value}», som inte går att välja i den nya versionen och som dess regler inte känner. "
        "Anteckna det på nytt."
    ),
    "foresight.wider": "Fler får se det som är antecknat: {title} ({roles}).",
    "foresight.wanted": "Den nya versionen frågar efter ett samtycke som inte behövdes förut: {title}.",
}
