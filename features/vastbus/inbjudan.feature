# language: sv
Egenskap: Inbjudan till mötet
  Först talas man vid om en tid, sedan går den skriftliga inbjudan ut på bilaga 1.

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
      | har sagt ja  | vårdnadshavare           |
      | överenskomna | vårdnadshavare, soc, bup |

  @VB-006
  Regel: Innan inbjudan skickas har varje part kontaktats muntligt om en lämplig tid

    Scenario: Alla parter är kontaktade
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så är regeln "muntlig kontakt först" följd
      Och ärendet står i "inbjudet"
      Och "Maria Lind" har rollen inbjudaren

    Scenario: En av parterna är inte kontaktad
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare |
        | mötesdag            | 2018-09-20     |
        | klockslag           | 14.00          |
        | plats               | Björkskolan    |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så nekas det enligt regeln "muntlig kontakt först", VB-006
      Och det som saknas är "Sara Holm"

    Scenario: Den som bjuder in kan avvika, med ett skäl
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare |
        | mötesdag            | 2018-09-20     |
        | klockslag           | 14.00          |
        | plats               | Björkskolan    |
      När rektor bjuder in till mötet och avviker från regeln "muntlig kontakt först" med skälet "soc svarar inte"
        | kallade | vårdnadshavare, soc |
      Så finns en avvikelse från regeln "muntlig kontakt först" med skälet "soc svarar inte"
      Och ärendet står i "inbjudet"

  @VB-005
  Regel: Inbjudan på bilaga 1 säger vilka som är kallade, när och var mötet är

    Scenario: Inbjudan är ifylld
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så är regeln "inbjudan på blankett" följd
      Och blanketten "bilaga 1" innehåller "Björkskolan"
      Och blanketten "bilaga 1" innehåller "Sara Holm"
      Men blanketten "bilaga 1" saknar "frågeställning"

    Scenario: Inbjudan säger inte var mötet är
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Så nekas det enligt regeln "inbjudan på blankett", VB-005
      Och det som saknas är "plats"

    Scenario: Platsen anges först i inbjudan
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
      När rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
        | plats   | Stadshuset          |
      Så är regeln "inbjudan på blankett" följd
      Och uppgiften "plats" är "Stadshuset"

  @VB-005
  Regel: Ett möte hålls efter en skriftlig inbjudan

    Bakgrund:
      Givet att rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |

    Scenario: Mötet hålls efter inbjudan
      Givet att rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      När det blir 2018-09-20
      Och rektor håller mötet
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "skriftlig inbjudan" följd

    Scenario: Mötet kan inte hållas utan inbjudan
      När det blir 2018-09-20
      Så kan rektor inte göra "håll mötet" enligt regeln "skriftlig inbjudan"

    Scenario: Ett möte som hölls utan skriftlig inbjudan antecknas som det var
      Givet att det blir 2018-09-21
      När det antecknas i efterhand att rektor håller mötet den 2018-09-20
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "skriftlig inbjudan" bruten
      Och det är antecknat att ordningen inte följdes
      Och ärendet står i "mötet hållet"
