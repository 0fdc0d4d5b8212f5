# language: sv
@VB-010 @VB-011
Egenskap: Att flytta eller ställa in mötet
  Om någon part inte kan komma avgör den som bjuder in om mötet flyttas eller ställs in.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Anna Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare      |
      | överenskomna | vårdnadshavare, soc |
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc |
      | mötesdag            | 2018-09-17          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc |

  Regel: Den som bjuder in avgör om mötet ställs in eller flyttas

    Scenario: Den som bjuder in flyttar mötet
      När inbjudaren flyttar mötet
        | skäl till ändringen | soc kan inte komma |
        | mötesdag            | 2018-09-20         |
      Så är regeln "den som bjuder in ändrar" följd
      Och ärendet står i "tid avtalad"
      Och "håll mötet" är bokat till 2018-09-20

    Scenario: Den som bjuder in ställer in mötet
      När inbjudaren ställer in mötet
        | skäl till ändringen | soc kan inte komma |
      Så är regeln "den som bjuder in ändrar" följd
      Och ärendet står i "familjen är överens"
      Men "håll mötet" är inte bokat

    Abstrakt Scenario: <vem> avgör inte om mötet blir av: <gör>
      När <vem> <gör> mötet
        | skäl till ändringen | förhinder |
      Så nekas det enligt regeln "den som bjuder in ändrar", VB-011
      Och det som saknas är "inbjudaren"
      Exempel:
        | vem            | gör        |
        | soc            | flyttar    |
        | vårdnadshavare | flyttar    |
        | soc            | ställer in |

    Scenario: Ingen kan avvika från vem som avgör, inte ens med ett skäl
      När soc flyttar mötet med skälet "det brådskar" mot regeln "den som bjuder in ändrar"
        | mötesdag | 2018-09-20 |
      Så nekas det enligt regeln "den som bjuder in ändrar"

  # Rutinen säger inte hur länge man väntar på den som uteblir, om mötet kan hållas utan den, eller om telefon räcker.
  # Den som bjuder in avgör; det antecknas vem som saknades; den som är med per telefon är närvarande.
  @VB-008
  Regel: Uteblir någon part avgör den som bjuder in om mötet hålls ändå

    Bakgrund:
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      Och det blir 2018-09-17 kl 14

    Scenario: Alla inbjudna kommer, en av dem per telefon
      När rektor håller mötet
      Och med närvaro
        | part           | hur         |
        | vårdnadshavare | kom         |
        | soc            | per telefon |
      Så är regeln "alla kommer" följd

    Scenario: Mötet hålls fast soc uteblir
      När rektor håller mötet med skälet "Anna ville inte vänta" mot regeln "alla kommer"
      Och med närvaro
        | part           | hur     |
        | vårdnadshavare | kom     |
        | soc            | uteblev |
        | rektor         | kom     |
      Så är det antecknat att regeln "alla kommer" inte följdes, med skälet "Anna ville inte vänta"
      Och ärendet står i "mötet hållet"

    Scenario: Den som kommer sent eller skickar en ersättare är med
      När rektor håller mötet
      Och med närvaro
        | part           | hur             |
        | vårdnadshavare | kom sent        |
        | soc            | genom ersättare |
      Så är regeln "alla kommer" följd

    Scenario: Mötet flyttas på dagen för att soc har anmält förhinder
      När rektor flyttar mötet
        | skäl till ändringen | soc har anmält förhinder |
        | mötesdag            | 2018-09-21               |
      Så är "håll mötet" bokat till 2018-09-21
      Och "håll mötet" ska vara gjort senast 2018-09-24

    Scenario: Mötet ställs in på dagen för att soc uteblir
      När rektor ställer in mötet
        | skäl till ändringen | soc uteblev |
      Så står ärendet i "familjen är överens"
      Och "håll mötet" ska vara gjort senast 2018-09-24

  # Rutinen säger inte om ett flyttat möte kräver en ny skriftlig inbjudan. Vi skickar en ny bilaga 1.
  Regel: Ett flyttat eller inställt möte får en ny tid och en ny inbjudan

    Scenario: Efter flytten skickas en ny inbjudan
      Givet att rektor flyttar mötet
        | skäl till ändringen | soc är sjuk         |
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-21          |
        | klockslag           | 9.00                |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så står ärendet i "inbjudet"
      Och blanketten "bilaga 1" innehåller "2018-09-21"

    Scenario: Efter flytten räcker inte den gamla inbjudan
      Givet att rektor flyttar mötet
        | skäl till ändringen | soc är sjuk         |
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-21          |
        | klockslag           | 9.00                |
      När det blir 2018-09-21
      Och rektor håller mötet
      Så nekas det enligt regeln "skriftlig inbjudan"

    Scenario: Parterna kontaktas på nytt om den nya tiden
      Givet att rektor flyttar mötet
        | skäl till ändringen | soc är sjuk |
        | mötesdag            | 2018-09-21  |
        | klockslag           | 9.00        |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så nekas det enligt regeln "muntlig kontakt först"

    Scenario: Ett inställt möte följs av ett nytt
      Givet att rektor ställer in mötet
        | skäl till ändringen | soc är sjuk |
      När det blir 2018-09-18
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-24          |
        | klockslag           | 10.00               |
        | plats               | Stadshuset          |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      Och det blir 2018-09-24
      Och rektor håller mötet
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "tre veckor" följd
      Och ärendet står i "mötet hållet"

  # Rutinen säger inte vad som gäller när någon ångrar sitt ja. Mötet bygger på allas ja, så man börjar om.
  @VB-003
  Regel: En vårdnadshavare kan ta tillbaka sitt ja till mötet utan att avsluta ärendet

    Scenario: Anna ångrar sig efter inbjudan
      När "Anna Berg" tar tillbaka sitt ja till mötet
        | skäl till ändringen | Vi vill vänta till våren |
      Så står ärendet i "behov finns"
      Och "håll mötet" är inte bokat
      Och inget väntar
      Och rektor kan inte göra "bjud in"

    Scenario: Efter ett nytt ja börjar man om
      Givet att "Anna Berg" tar tillbaka sitt ja till mötet
      När det blir 2018-10-01
      Och rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Så ska "håll mötet" vara gjort senast 2018-10-22

    # Rutinen säger inte vem som antecknar ett nytt ja efter ett nej. Den som får bjuda in gör det, och familjen ser det.
    Scenario: Rektor antecknar Annas nya ja, och Anna ser det och kan ta tillbaka det igen
      Givet att "Anna Berg" tar tillbaka sitt ja till mötet
      När rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Så står ärendet i "familjen är överens"
      Och "Anna Berg" ser uppgiften "har sagt ja"
      När "Anna Berg" tar tillbaka sitt ja till mötet
      Så står ärendet i "behov finns"
      Och uppgiften "har sagt ja" är inte ifylld

    Scenario: En annan part antecknar inte Annas nya ja
      Givet att "Per Ström" är annan part på "Elevhälsan"
      Och "Anna Berg" tar tillbaka sitt ja till mötet
      När "Per Ström" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det enligt regeln "mandat"

    Scenario: Det gamla jaet räcker inte
      Givet att "Anna Berg" tar tillbaka sitt ja till mötet
      När rektor kommer överens med familjen
        | överenskomna | vårdnadshavare, soc |
      Så nekas det enligt regeln "familjens ja"
