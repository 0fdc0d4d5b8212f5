# language: sv
@VB-001 @VB-005
Egenskap: Brev och kalender
  Var och en som är kallad får sin inbjudan, hör av oss när mötet flyttas eller ställs in, och får planen.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Jonas Ek   | bup            | BUP            |
      | Anna Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg                          |
      | överenskomna   | Anna Berg, Sara Holm, Jonas Ek     |
      | frågeställning | Hur får Elsa det stöd hon behöver? |
    Och rektor avtalar en tid
      | muntligt kontaktade | Anna Berg, Sara Holm, Jonas Ek |
      | mötesdag            | 2018-09-20                     |
      | klockslag           | 14.00                          |
      | plats               | Björkskolan                    |

  Regel: Inbjudan skickas till den som är kallad

    Scenario: Inget skickas innan rektorn har bjudit in
      Så ska inget skickas till "Anna Berg"
      När rektor skickar brevet "inbjudan" till "Anna Berg"
      Så nekas det med orden "skickas när detta är gjort"

    Scenario: Inbjudan väntar, och skickas till var och en
      Givet att rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm |
      Så väntar brevet "inbjudan" på "Anna Berg"
      Och brevet "inbjudan" väntar på soc
      Men brevet "inbjudan" väntar inte på bup
      När rektor skickar brevet "inbjudan" till "Anna Berg"
      Så har "Anna Berg" brevet "inbjudan"
      Och brevet "Inbjudan till nätverksmöte" väntar inte på "Anna Berg"
      Och brevet "inbjudan" väntar på soc

    Scenario: Den som inte är kallad får ingen inbjudan
      Givet att rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm |
      När rektor skickar brevet "inbjudan" till bup
      Så nekas det med orden "inte till Jonas Ek"

    Scenario: Den som har lämnat ärendet får inget
      Givet att rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm, Jonas Ek |
      När det blir nästa dag
      Och "Jonas Ek" lämnar ärendet
      Och det blir nästa dag
      Så ska inget skickas till "Jonas Ek"
      Och brevet "inbjudan" väntar på soc

  @VB-010
  Regel: Den som har fått en inbjudan hör av oss när mötet flyttas eller ställs in

    Bakgrund:
      Givet att rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm |
      Och rektor skickar brevet "inbjudan" till vårdnadshavare
      Och rektor skickar brevet "inbjudan" till soc

    Scenario: Mötet flyttas, och alla får en ny inbjudan
      När inbjudaren flyttar mötet
        | skäl till ändringen | soc kan inte komma |
        | mötesdag            | 2018-09-21         |
        | klockslag           | 9.00               |
        | muntligt kontaktade | Anna Berg, soc     |
      Så ska "Anna Berg" få veta att mötet är flyttat
      Och soc ska få veta att mötet är flyttat
      När rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm |
      Så väntar brevet "inbjudan" på "Anna Berg"
      Och brevet "inbjudan" väntar på soc

    Scenario: Mötet ställs in
      När inbjudaren ställer in mötet
        | skäl till ändringen | soc kan inte komma |
      Så ska "Anna Berg" få veta att mötet är inställt
      Och soc ska få veta att mötet är inställt
      Men inget ska skickas till bup

  Regel: Efter mötet

    Scenario: Anteckningarna går till verksamheterna, och planen till dem som den berör
      Givet att rektor bjuder in till mötet
        | kallade | Anna Berg, Sara Holm |
      Och rektor förbereder mötet
        | förberedda       | Anna Berg, Sara Holm |
        | sekretessen klar | Anna Berg, Sara Holm |
      Och det blir 2018-09-20 kl 14
      När rektor håller mötet
        | verksamheter på mötet | Sara Holm, Maria Lind |
      Och med närvaro
        | part      | hur |
        | Anna Berg | kom |
        | Sara Holm | kom |
      Så väntar brevet "minnesanteckningar" på soc
      Men brevet "minnesanteckningar" väntar inte på "Anna Berg"
      När rektor skriver planen
        | hur följs planen upp | rektor ringer familjen |
        | uppföljningsdag      | 2018-12-06             |
        | berörda parter       | Anna Berg, Sara Holm   |
      Och med åtgärder
        | insats | ansvarig  | omfattning       | genomförande |
        | Samtal | Sara Holm | en gång i veckan | hemma        |
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Anna Berg | 2018-09-20 | undertecknad |
        | Sara Holm | 2018-09-20 | undertecknad |
      Så ska inget skickas till "Anna Berg"
      När rektor fastställer planen
      Och rektor skickar brevet "planen" till "Anna Berg"
      Så har "Anna Berg" brevet "planen"
      Och brevet "planen" väntar på soc
