# language: sv
Egenskap: Mötet
  Den som bjuder in leder mötet och för anteckningar. Det som har hänt går alltid att anteckna, med det som brast i sikte.

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
      | mötesdag            | 2018-09-20          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc |
    Och rektor förbereder mötet
      | förberedda       | vårdnadshavare, soc |
      | sekretessen klar | vårdnadshavare, soc |
    Och det blir 2018-09-20 kl 14.00

  @VB-012
  Regel: Den som bjuder in leder mötet och för anteckningar

    Scenario: Den som bjöd in håller mötet
      När rektor håller mötet
        | anteckningar       | Alla var överens.    |
        | helhetsbild        | Elsa trivs i skolan. |
        | resurser och behov | Mormor hjälper till. |
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är regeln "den som bjuder in leder" följd
      Och ärendet står i "mötet hållet"
      Och uppgiften "anteckningar" är "Alla var överens."
      Och blanketten "minnesanteckningar" innehåller "Alla var överens."

    Scenario: Någon annan håller mötet
      När soc håller mötet
      Så nekas det enligt regeln "den som bjuder in leder", VB-012
      Och det som saknas är "inbjudaren"

    Scenario: Någon annan håller mötet, av ett skäl som antecknas
      När soc håller mötet och avviker från regeln "den som bjuder in leder" med skälet "rektor blev sjuk"
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
      Så finns en avvikelse från regeln "den som bjuder in leder" med skälet "rektor blev sjuk"
      Och ärendet står i "mötet hållet"

    Scenario: Den som bjuder in kan låta någon annan ta över
      Givet att rektor lämnar över rollen inbjudaren till "Sara Holm"
      När soc håller mötet
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
      Så är regeln "den som bjuder in leder" följd

  Regel: Ett möte antecknas när det har varit

    Scenario: Ett möte kan inte antecknas i förväg
      När det antecknas i efterhand att rektor håller mötet den 2018-09-21
      Så nekas det med orden "2018-09-21 har inte varit än"

    Scenario: Gårdagens möte görs inte i dag, det antecknas
      Givet att det blir nästa dag
      När det antecknas i efterhand att rektor håller mötet den 2018-09-20
      Och med närvaro
        | part           | hur |
        | vårdnadshavare | kom |
        | soc            | kom |
        | rektor         | kom |
      Så är "håll mötet" gjort
      Och uppgiften "närvaro" har 3 rader

    Scenario: Ett möte som någon annan ledde antecknas som det var
      Givet att det blir nästa dag
      När det antecknas i efterhand att "Anna Berg" håller mötet den 2018-09-20
      Så är regeln "den som bjuder in leder" bruten
      Och det är antecknat att fel person gjorde det

  @VB-025
  Regel: Varje verksamhet lämnar sin egen bedömning

    Scenario: Skolan och socialtjänsten lämnar var sin bedömning
      När rektor lämnar sin bedömning
        | bedömning          |
        | Elsa behöver stöd. |
      Och soc lämnar sin bedömning
        | bedömning          |
        | Familjen är trygg. |
      Så har uppgiften "bedömningar" 2 rader

    Scenario: Andra parter får inte läsa verksamheternas bedömningar
      När soc lämnar sin bedömning
        | bedömning          |
        | Familjen är trygg. |
      Så ser vårdnadshavare uppgiften "bedömningar"
      Men annan part ser inte uppgiften "bedömningar"

    Scenario: Ingen lämnar bedömningen åt någon annan
      När rektor lämnar sin bedömning
        | verksamhet | bedömning          |
        | Sara Holm  | Familjen är trygg. |
      Så nekas det med orden "var och en skriver sin egen rad"
