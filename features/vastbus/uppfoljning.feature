# language: sv
Egenskap: Uppföljning och avslut
  Den som kallade till mötet följer upp planen. När den är uppföljd kan ärendet avslutas.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
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
    Och det blir 2018-09-20
    Och rektor håller mötet
      | verksamheter på mötet | soc, rektor |
    Och med närvaro
      | part           | hur |
      | vårdnadshavare | kom |
      | soc            | kom |
      | rektor         | kom |
    Och rektor skriver planen
      | hur följs planen upp | på ett nytt möte       |
      | uppföljningsdag      | 2018-12-06             |
      | berörda parter       | vårdnadshavare, rektor |
    Och med åtgärder
      | insats      | ansvarig | omfattning       | genomförande |
      | Samtalsstöd | soc      | en gång i veckan | i skolan     |
    Och rektor samlar in underskrifter
      | part           | dag        | läge         |
      | vårdnadshavare | 2018-09-20 | undertecknad |
      | rektor         | 2018-09-20 | undertecknad |
    Och rektor fastställer planen

  @VB-029
  Regel: Den som kallade till mötet har huvudansvaret för uppföljningen

    Scenario: Den som kallade följer upp
      Givet att det blir 2018-12-06
      När inbjudaren följer upp planen
        | resultat av uppföljningen | Stödet hjälper. |
      Så är regeln "ansvar för uppföljningen" följd

    Scenario: Någon annan följer upp
      Givet att det blir 2018-12-06
      När soc följer upp planen
      Så nekas det enligt regeln "ansvar för uppföljningen", VB-029

    Scenario: Planen gäller medan nästa möte förbereds
      Givet att det blir 2018-11-05
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är "följ upp" bokat till 2018-12-06
      Och uppgiften "hur följs planen upp" är "på ett nytt möte"

    Scenario: Den dag som planen anger står kvar tills planen är uppföljd
      När det blir 2018-12-10
      Så är "följ upp" bokat till 2018-12-06
      När rektor följer upp planen
        | resultat av uppföljningen | Stödet hjälper. |
      Så är "följ upp" inte bokat

  @VB-023
  Regel: Planen följs upp senast den dag som står i den

    Scenario: Planen följs upp på utsatt dag
      Givet att det blir 2018-12-06
      När rektor följer upp planen
        | resultat av uppföljningen | Stödet hjälper. |
      Så är regeln "uppföljning på utsatt dag" följd

    Scenario: Ingen följde upp på utsatt dag
      När det blir 2018-12-07
      Så är regeln "uppföljning på utsatt dag" bruten

    Scenario: Uppföljningen blir av för sent, och står som försenad
      Givet att det blir 2018-12-10
      När rektor följer upp planen med skälet "Anna var sjuk" mot regeln "uppföljning på utsatt dag"
        | resultat av uppföljningen | Stödet hjälper. |
      Så är "följ upp" försenat enligt regeln "uppföljning på utsatt dag", med skälet "Anna var sjuk"

    Scenario: Uppföljningen görs på nästa möte
      Givet att det blir 2018-11-15
      Och rektor kommer överens med familjen
        | har sagt ja  | vårdnadshavare      |
        | överenskomna | vårdnadshavare, soc |
      Och rektor avtalar en tid
        | muntligt kontaktade | vårdnadshavare, soc |
        | mötesdag            | 2018-12-06          |
        | klockslag           | 14.00               |
        | plats               | Skolan              |
      Och rektor bjuder in till mötet
        | kallade | vårdnadshavare, soc |
      Och det blir 2018-12-06
      Och rektor håller mötet
      När rektor följer upp planen
        | resultat av uppföljningen | Stödet hjälper. |
      Så är regeln "uppföljning på utsatt dag" följd

  @VB-023
  Regel: Ärendet avslutas när planen har följts upp

    Bakgrund:
      Givet att rektor bekräftar dokumentationen
        | har dokumenterat | rektor, soc |

    Scenario: Planen är uppföljd när ärendet avslutas
      Givet att det blir 2018-12-06
      Och rektor följer upp planen
        | resultat av uppföljningen | Målen är nådda. |
      När rektor avslutar ärendet
        | skäl att avsluta | Målen är nådda. |
      Så är regeln "uppföljt före avslut" följd
      Och ärendet är avslutat

    # Rutinen kräver att uppföljningen är bestämd, inte att ärendet hålls öppet tills den är gjord.
    Scenario: Ärendet avslutas innan planen är uppföljd
      När rektor avslutar ärendet
        | skäl att avsluta | Familjen har flyttat. |
      Så är det antecknat att regeln "uppföljt före avslut" inte följdes
      Men ärendet är avslutat

    # Rutinen säger inte när ett ärende är avslutat. Den som får bjuda in avslutar.
    Scenario: Den som inte får bjuda in kan inte avsluta
      När annan part avslutar ärendet
      Så nekas det med orden "Det här görs av"

    Scenario: I ett avslutat ärende går inget att göra
      Givet att rektor avslutar ärendet
      Så kan rektor inte göra "kom överens"
      Och inget väntar

    Scenario: Något som hände efter avslutet antecknas, men flyttar inte ärendet
      Givet att rektor avslutar ärendet
      Och det blir 2018-12-06
      När det antecknas i efterhand att rektor följer upp planen den 2018-12-05
      Så är det antecknat att det hände efter avslutet
      Och ärendet är avslutat

  @VB-028
  Regel: Varje verksamhet dokumenterar mötet hos sig

    Scenario: Båda verksamheterna har dokumenterat
      Givet att rektor bekräftar dokumentationen
        | har dokumenterat | rektor |
      Och soc bekräftar dokumentationen
        | har dokumenterat | soc |
      När rektor avslutar ärendet
      Så är regeln "egen dokumentation" följd

    Scenario: En av verksamheterna har inte dokumenterat
      Givet att rektor bekräftar dokumentationen
        | har dokumenterat | rektor |
      När rektor avslutar ärendet
      Så nekas det enligt regeln "egen dokumentation", VB-028
      Och det som saknas är "soc"

  @VB-003
  Regel: Familjen kan avbryta när som helst

    # Rutinen nämner inte att familjen kan avbryta. Mötet bygger på familjens ja.
    Scenario: Familjen vill inte fortsätta
      När vårdnadshavare avbryter
        | skäl att avsluta | Vi klarar oss nu. |
      Så är ärendet avslutat

    Scenario: Bara familjen kan avbryta
      När soc avbryter
      Så nekas det med orden "Det här görs av"
      Och ärendet är inte avslutat

  @VB-007
  Regel: Ett uppföljningsmöte har sina egna tre veckor

    Scenario: De tre veckorna räknas från det nya jaet
      Givet att det blir 2018-11-12
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så ska "håll mötet" vara gjort senast 2018-12-03
      Och ärendet står i "familjen är överens"

    Scenario: Familjens ja till det första mötet räcker inte för det nästa
      Givet att det blir 2018-11-12
      När rektor kommer överens med familjen
      Så nekas det enligt regeln "familjens ja"

  @VB-003
  Regel: Ett ja till ett tidigare möte är inget ja till nästa

    Scenario: En äldre överenskommelse som antecknas sent flyttar inte ärendet
      Givet att det blir 2018-11-05
      När det antecknas i efterhand att rektor kommer överens med familjen den 2018-09-05
        | har sagt ja | vårdnadshavare |
      Så finns en varning med orden "tagits tillbaka"
      Och ärendet står i "planen gäller"

    Scenario: Ett sent antecknat ja från förra mötet räknas inte för nästa
      Givet att det blir 2018-11-05
      Och det antecknas i efterhand att rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Och det blir 2018-11-06
      När det antecknas i efterhand att rektor avtalar en tid den 2018-09-04
        | muntligt kontaktade | vårdnadshavare |
      Så finns en varning med orden "ett tidigare möte"
      Och ärendet står i "familjen är överens"
