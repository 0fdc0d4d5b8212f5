# language: sv
@VB-007
Egenskap: Mötet ska hållas inom tre veckor
  Rutinen säger inte från vilken dag man räknar. Vi räknar från dagen då familjen sa ja till just det mötet. Den sista
  dagen räknas med.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"

  Regel: De tre veckorna räknas från dagen då familjen sa ja till just det mötet

    Scenario: Sista dagen är samma veckodag tre veckor senare
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-09-24

    Scenario: Tiden räknas inte från dagen då ärendet öppnades
      Givet att rektor öppnar ärendet
      När det går 7 dagar
      Och rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-10-01

    Scenario: Tiden räknas inte från dagen då familjens ja antecknades
      Givet att rektor öppnar ärendet
      När det går 10 dagar
      Och det antecknas i efterhand att rektor kommer överens med familjen den 2018-09-05
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-09-26

    Scenario: En sista dag som är en helgdag flyttas inte
      Givet att det är 2018-12-04
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-12-25

    Scenario: Tre veckor är tre veckor också när klockan ställs om
      Givet att det är 2018-10-08 kl 23.30
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-10-29

  Regel: Ett möte bokas inom tre veckor, om inte den som bjuder in har ett skäl

    Bakgrund:
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |

    Scenario: Mötet bokas till den sista dagen
      När rektor avtalar en tid
        | mötesdag | 2018-09-24 |
      Så är "håll mötet" bokat till 2018-09-24

    Scenario: Mötet bokas till dagen efter den sista
      När rektor avtalar en tid
        | mötesdag | 2018-09-25 |
      Så nekas det enligt regeln "tre veckor", VB-007
      Och det som saknas är "mötesdag"

    # Rutinen säger inte vem som får avvika. Den som bjuder in, eller får bjuda in, gör det med ett skäl.
    Scenario: Den som bjuder in bokar senare, med ett skäl
      När rektor avtalar en tid och avviker från regeln "tre veckor" med skälet "skolan har lov"
        | mötesdag | 2018-09-28 |
      Så finns en avvikelse från regeln "tre veckor" med skälet "skolan har lov"
      Och "håll mötet" är bokat till 2018-09-28

    Scenario: Mötet hålls den senare dag som bokades med ett skäl
      Givet att rektor avtalar en tid och avviker från regeln "tre veckor" med skälet "skolan har lov"
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-28          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      När det blir 2018-09-28
      Så är regeln "tre veckor" inte bruten
      När rektor håller mötet
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "tre veckor" inte bruten
      Men det finns en avvikelse från regeln "tre veckor" med skälet "skolan har lov"

    Scenario: Ett skäl gäller den dag som det gavs för
      Givet att rektor avtalar en tid med skälet "skolan har lov" mot regeln "tre veckor"
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-28          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      När rektor bjuder in till mötet
        | kallade  | vårdnadshavare, soc |
        | mötesdag | 2018-10-05          |
      Så nekas det enligt regeln "tre veckor"

    Scenario: En annan part får inte avvika
      När annan part avtalar en tid och avviker från regeln "tre veckor" med skälet "jag har semester"
        | mötesdag | 2018-09-28 |
      Så nekas det enligt regeln "tre veckor"

  Regel: Ett möte som blir sent kan hållas, och står som försenat

    Bakgrund:
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-24          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |

    Scenario: Mötet hålls den sista dagen
      Givet att det blir 2018-09-24 kl 23.59
      När rektor håller mötet
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "tre veckor" följd

    Scenario: Mötet hölls den sista dagen och antecknas nästa morgon
      Givet att det blir 2018-09-25 kl 8.15
      När det antecknas i efterhand att rektor håller mötet den 2018-09-24
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "tre veckor" följd
      Och ärendet står i "mötet hållet"

    Scenario: Inget möte på den sista dagen
      När det blir 2018-09-25
      Så är regeln "tre veckor" bruten

    Scenario: Mötet hålls en dag för sent
      Givet att det blir 2018-09-25
      När rektor håller mötet med skälet "sjukdom" mot regeln "tre veckor"
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "tre veckor" bruten
      Och "håll mötet" är försenat enligt regeln "tre veckor", med skälet "sjukdom"
      Men ärendet står i "mötet hållet"

  # Rutinen säger inte om ett flyttat eller inställt möte ger ny tid. Vi räknar vidare från samma dag.
  Regel: Ett flyttat eller inställt möte ger ingen ny tid

    Bakgrund:
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-17          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och det blir 2018-09-14

    Scenario: Ett flyttat möte har samma sista dag
      När rektor flyttar mötet
        | skäl till ändringen | soc är sjuk |
        | mötesdag            | 2018-09-24  |
      Så ska "håll mötet" vara gjort senast 2018-09-24
      Och "håll mötet" är bokat till 2018-09-24

    Scenario: Mötet flyttas förbi den sista dagen
      När rektor flyttar mötet
        | skäl till ändringen | soc är sjuk |
        | mötesdag            | 2018-09-26  |
      Så nekas det enligt regeln "tre veckor"

    Scenario: Ett inställt möte har samma sista dag
      När rektor ställer in mötet
        | skäl till ändringen | soc är sjuk |
      Så ska "håll mötet" vara gjort senast 2018-09-24
      Men "håll mötet" är inte bokat
