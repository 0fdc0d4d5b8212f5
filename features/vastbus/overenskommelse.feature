# language: sv
Egenskap: Att komma överens med familjen
  Ett nätverksmöte börjar med familjens ja. Här står vem som ska säga det, till vad, och vad som händer när någon
  har gått före.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Per Ström  | annan part     | Elevhälsan     |
      | Anna Berg  | vårdnadshavare |                |
      | Erik Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |

  @VB-003
  Regel: Mötet blir av först när varje vårdnadshavare har sagt ja

    Scenario: Båda vårdnadshavarna säger ja
      När rektor kommer överens med familjen
        | har sagt ja    | Anna Berg, Erik Berg |
        | frågeställning | Elsas skolgång       |
      Så är regeln "familjens ja" följd
      Och ärendet står i "familjen är överens"
      Och "håll mötet" ska vara gjort senast 2018-09-24

    Scenario: Bara den ena vårdnadshavaren säger ja
      När rektor kommer överens med familjen
        | har sagt ja | Anna Berg |
      Så nekas det enligt regeln "familjens ja", VB-003
      Och det som saknas är "Erik Berg"
      Och ärendet står i "behov finns"

    Scenario: Ingen är antecknad som vårdnadshavare
      Givet att "Anna Berg" lämnar ärendet
      Och "Erik Berg" lämnar ärendet
      Och det blir 2018-09-04
      När rektor kommer överens med familjen
      Så nekas det enligt regeln "familjens ja"
      Och det som saknas är "vårdnadshavare"

    # Rutinen säger familjen, inte hur dess ja ges. Ett muntligt ja räcker, om det antecknas.
    Scenario: Ett muntligt ja räcker när det är antecknat
      När det antecknas i efterhand att rektor kommer överens med familjen den 2018-09-03
        | har sagt ja | vårdnadshavare |
      Så är regeln "familjens ja" följd
      Och uppgiften "har sagt ja" är "Anna Berg, Erik Berg"

    Scenario: Familjens ja kan inte ersättas med ett skäl
      När rektor kommer överens med familjen och avviker från regeln "familjens ja" med skälet "det brådskar"
        | har sagt ja | Anna Berg |
      Så nekas det enligt regeln "familjens ja"
      Och det nekas med orden "bara de själva kan avstå från den"

  @VB-003
  Regel: Man kommer överens med familjen innan man avtalar tid, bjuder in eller håller mötet

    Scenario: Tiden avtalas efter överenskommelsen
      Givet att rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      När rektor avtalar en tid
        | mötesdag | 2018-09-20 |
      Så är regeln "överenskommet före tid" följd

    Scenario: Tiden avtalas innan familjen har sagt ja
      När rektor avtalar en tid
        | mötesdag | 2018-09-20 |
      Så nekas det enligt regeln "överenskommet före tid"
      Och det kan ordnas av rektor med "kom överens"

    Scenario: Ett möte som redan har hållits utan familjens ja är en händelse, tills var och en godkänner det
      Givet att rektor öppnar ärendet
      Och det blir 2018-09-10
      När det antecknas i efterhand att rektor håller mötet den 2018-09-06
      Och med närvaro
        | part   | hur |
        | rektor | kom |
        | soc    | kom |
      Så är det antecknat som en händelse mot regeln "överenskommet före tid"
      Och det är antecknat att ordningen inte följdes
      Och händelsen väntar på "Anna Berg"
      Och händelsen väntar på "Erik Berg"
      Men "håll mötet" är inte gjort
      Och ärendet står i "behov finns"
      När "Anna Berg" godkänner det i efterhand
      Så väntar händelsen på "Erik Berg"
      Och "håll mötet" är inte gjort
      När "Erik Berg" godkänner det i efterhand
      Så väntar ingen händelse på godkännande
      Och "håll mötet" är gjort
      Och ärendet står i "mötet hållet"

    Scenario: Den som inte är vårdnadshavare kan inte godkänna i efterhand
      Givet att det är 2018-09-10
      Och det antecknas i efterhand att rektor håller mötet den 2018-09-06
      När "Sara Holm" godkänner det i efterhand
      Så nekas det med orden "Sara Holm har inget att godkänna här"

  @VB-004
  Regel: Bara de som familjen har godkänt bjuds in

    Bakgrund:
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc, Per Ström |
        | mötesdag            | 2018-09-20                     |
        | klockslag           | 14.00                          |
        | plats               | Björkskolan                    |

    Scenario: De som familjen har godkänt bjuds in
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så är regeln "rätt personer" följd

    Scenario: Någon som familjen inte har godkänt bjuds in
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc, Per Ström |
      Så nekas det enligt regeln "rätt personer", VB-004
      Och det som saknas är "Per Ström"

    Scenario: En inbjudan till fel person som redan är skickad är en händelse
      När det antecknas i efterhand att rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc, Per Ström |
      Så är det antecknat som en händelse mot regeln "rätt personer"
      Och händelsen väntar på vårdnadshavare
      Och ärendet står i "tid avtalad"

  # Rutinen säger att man kommer överens. Vi frågar om varje vårdnadshavare har sagt ja till just den kretsen.
  @VB-004
  Regel: Familjen är med och bestämmer vilka som bjuds in

    Bakgrund:
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |

    Scenario: Familjen vill ha med en till
      När rektor ändrar kretsen med familjen
        | har sagt ja  | Anna Berg, Erik Berg           |
        | överenskomna | vårdnadshavare, soc, Per Ström |
      Så är regeln "familjen väljer" följd
      Och uppgiften "överenskomna" är "Anna Berg, Erik Berg, Sara Holm, Per Ström"

    Scenario: Rektor lägger till en person utan att fråga
      När rektor ändrar kretsen med familjen
        | överenskomna | vårdnadshavare, soc, Per Ström |
      Så nekas det enligt regeln "familjen väljer", VB-004

    Scenario: Bara den ena vårdnadshavaren är tillfrågad om kretsen
      När "Anna Berg" ändrar kretsen med familjen
        | överenskomna | vårdnadshavare, soc, Per Ström |
      Så nekas det enligt regeln "familjen väljer"

    Scenario: En krets som ändrades utan familjen gäller först när var och en har godkänt den
      När det antecknas i efterhand att rektor ändrar kretsen med familjen
        | överenskomna | vårdnadshavare, soc, Per Ström |
      Så är det antecknat som en händelse mot regeln "familjen väljer"
      Och uppgiften "överenskomna" är "Anna Berg, Erik Berg, Sara Holm"
      När "Anna Berg" godkänner det i efterhand
      Och "Erik Berg" godkänner det i efterhand
      Så är uppgiften "överenskomna" "Anna Berg, Erik Berg, Sara Holm, Per Ström"

  @VB-001 @VB-002
  Regel: Rektor och handläggare inom SOC och BUP får bjuda in

    Abstrakt Scenario: <vem> får ta initiativet
      När <vem> kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är regeln "mandat" följd
      Exempel:
        | vem    |
        | rektor |
        | soc    |
        | bup    |

    Scenario: En lärare får inte sammankalla
      Givet att "Nils Dahl" är annan part på "Björkskolan"
      När "Nils Dahl" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det enligt regeln "mandat", VB-002
      Och det som saknas är "rektor"

    # Rutinen nämner inte vårdcentral och habilitering. De är med som annan part och bjuder inte in.
    Abstrakt Scenario: <verksamhet> är med som annan part och bjuder inte in
      Givet att "Nils Dahl" är annan part på "<verksamhet>"
      När "Nils Dahl" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det enligt regeln "mandat", VB-002
      Exempel:
        | verksamhet     |
        | Vårdcentralen  |
        | Habiliteringen |

    Scenario: En vårdnadshavare kan be om ett möte, men inte sammankalla till det
      När "Anna Berg" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det enligt VB-002

    Scenario: Den som inte får bjuda in kan inte heller öppna ärendet
      När "Per Ström" öppnar ärendet
      Så nekas det med orden "Per Ström får inte öppna ett ärende"
