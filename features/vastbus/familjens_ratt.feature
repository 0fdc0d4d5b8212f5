# language: sv
@VB-003
Egenskap: Familjens rätt går inte att komma runt
  Det som hänt mot familjens rätt antecknas, men har ingen verkan förrän de vars rätt det är har godkänt det.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"

  Scenario: Rektor avslutar inte ärendet åt familjen
    När det antecknas i efterhand att rektor avbryter
    Så är ärendet inte avslutat
    Och händelsen väntar på vårdnadshavare

  Scenario: En plan utan familjens ja har ingen verkan
    När det antecknas i efterhand att rektor skriver planen
    Så är det antecknat som en händelse mot regeln "överenskommet före tid"
    Och står ärendet i "behov finns"

  Scenario: Den vårdnadshavare som kommer med senare tillfrågas också
    Givet att rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare      |
      | överenskomna | vårdnadshavare, soc |
    När "Bo Berg" kommer med som vårdnadshavare
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc |
      | mötesdag            | 2018-09-20          |
      | klockslag           | 14.00               |
      | plats               | Skolan              |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc |
    Så nekas det enligt regeln "familjens ja", VB-003
    Och det som saknas är "Bo Berg"

  @VB-024
  Scenario: Underskrifter under en plan gäller inte en annan plan
    Givet att "Anna Berg" är vårdnadshavare
    Och att rektor kommer överens med familjen
      | har sagt ja  | Anna Berg      |
      | överenskomna | Anna Berg, soc |
    Och rektor avtalar en tid
      | muntligt kontaktade | Anna Berg, soc |
      | mötesdag            | 2018-09-20     |
      | klockslag           | 14.00          |
      | plats               | Skolan         |
    Och rektor bjuder in till mötet
      | kallade | Anna Berg, soc |
    Och rektor förbereder mötet
      | förberedda       | Anna Berg, soc |
      | sekretessen klar | Anna Berg, soc |
    Och det blir 2018-09-20
    Och rektor håller mötet
    Och med närvaro
      | part      | hur |
      | Anna Berg | kom |
      | soc       | kom |
    Och rektor skriver planen
      | hur följs planen upp | Nytt möte  |
      | uppföljningsdag      | 2018-12-01 |
      | berörda parter       | Anna Berg  |
    Och med åtgärder
      | insats | ansvarig | omfattning | genomförande |
      | Stöd   | soc      | Varje dag  | Hemma        |
    Och rektor samlar in underskrifter
    Och med underskrifter
      | part      | dag        | läge         |
      | Anna Berg | 2018-09-20 | undertecknad |
    När rektor skriver planen
      | hur följs planen upp | Inget |
    Och rektor fastställer planen
    Så nekas det enligt regeln "planen undertecknad", VB-024
