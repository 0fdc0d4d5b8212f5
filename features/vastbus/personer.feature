# language: sv
Egenskap: De som är med
  Personer kommer med, slutar, lämnar över och ersätter varandra. Vem som gör något är alltid en person, i en roll.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Anna Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |

  Regel: Den som slutar lämnar över

    Scenario: En rektor slutar och lämnar över till en ny
      Givet att "Karin Alm" kommer med som annan part på "Björkskolan"
      Och "Maria Lind" lämnar över rollen rektor till "Karin Alm"
      Och "Maria Lind" lämnar ärendet
      När det blir nästa dag
      Så har "Karin Alm" rollen rektor
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så står ärendet i "familjen är överens"

    Scenario: Den som har slutat kan inte längre göra något
      Givet att "Maria Lind" lämnar ärendet
      När det blir nästa dag
      Och "Maria Lind" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det med orden "Maria Lind hade ingen roll i ärendet"

    Scenario: Den som bjöd in lämnar över mötet
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      När "Maria Lind" lämnar över rollen inbjudaren till "Sara Holm"
      Så har "Sara Holm" rollen inbjudaren
      Och soc kan göra "flytta mötet"
      Men rektor kan inte göra "flytta mötet" enligt regeln "den som bjuder in ändrar"

    Scenario: Rollen som inbjudare delas inte ut, den följer med inbjudan
      När "Nils Dahl" kommer med som inbjudaren
      Så nekas det med orden "Den lämnas över, men delas inte ut"

    Scenario: Det finns en rektor i taget
      När "Karin Alm" kommer med som rektor
      Så nekas det med orden "Rollen rektor innehas redan av Maria Lind"

  Regel: Den som är borta kan ersättas en tid

    Bakgrund:
      Givet att "Karin Alm" kommer med som annan part på "Björkskolan"
      Och "Karin Alm" ersätter rektor från 2018-09-10 till 2018-09-14

    Scenario: Ersättaren gör det rektor får göra
      När det blir 2018-09-12
      Och "Karin Alm" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är regeln "mandat" följd

    Scenario: Ersättaren gör det inte efter sista dagen
      När det blir 2018-09-15
      Och "Karin Alm" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så nekas det enligt regeln "mandat"

  Regel: Den som får bjuda in, eller den som det gäller, antecknar vilka som är med

    Scenario: En vårdnadshavare till kommer med
      Givet att soc antecknar att "Erik Berg" kommer med som vårdnadshavare
      När rektor kommer överens med familjen
        | har sagt ja | Anna Berg |
      Så nekas det enligt regeln "familjens ja"
      Och det som saknas är "Erik Berg"

    Scenario: En vårdnadshavare antecknar inte vem som ska vara rektor
      När "Anna Berg" antecknar att "Nils Dahl" kommer med som annan part
      Så nekas det med orden "Anna Berg får inte ändra vilka som är med"

  # Rutinen säger inte vad som händer när den som kallade slutar. Ansvaret lämnas över, och det antecknas.
  @VB-029
  Regel: När den som kallade slutar har någon annan ansvaret för uppföljningen

    Scenario: Rektor slutar medan planen gäller, och soc följer upp
      Givet att rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-09-20          |
        | klockslag           | 14.00               |
        | plats               | Björkskolan         |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och det blir 2018-09-20
      Och rektor håller mötet
      Och "Maria Lind" lämnar över rollen inbjudaren till "Sara Holm"
      Och "Maria Lind" lämnar ärendet
      Och det blir 2018-09-21
      När soc följer upp planen
        | resultat av uppföljningen | Skolan har börjat med stödet. |
      Så är regeln "ansvar för uppföljningen" följd
      Och "Sara Holm" har rollen inbjudaren
