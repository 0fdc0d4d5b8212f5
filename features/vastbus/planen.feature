# language: sv
Egenskap: Den gemensamma handlingsplanen
  Planen skrivs på bilaga 2 b och visar vem som gör vad, hur mycket, hur det går till och när det följs upp.

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
    Och med närvaro
      | part           | hur |
      | vårdnadshavare | kom |
      | soc            | kom |
      | rektor         | kom |

  @VB-018 @VB-019
  Regel: Den som leder mötet ansvarar för att planen skrivs

    Scenario: Den som ledde mötet skriver planen
      När inbjudaren skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så är regeln "den som leder ansvarar för planen" följd
      Och ärendet står i "plan upprättad"
      Och blanketten "bilaga 2 b" innehåller "Samtalsstöd"

    Scenario: Någon annan skriver planen
      När soc skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så nekas det enligt regeln "den som leder ansvarar för planen", VB-019

  @VB-020
  Regel: Planen visar tydligt vem som ansvarar för vad

    Scenario: Varje insats har en ansvarig
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
        | Läxhjälp    | rektor   | två timmar       | på fritids   |
      Så är regeln "vem gör vad" följd
      Och uppgiften "åtgärder" har 2 rader

    Scenario: En insats har ingen ansvarig
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
        | Läxhjälp    |          | två timmar       | på fritids   |
      Så nekas det enligt regeln "vem gör vad", VB-020
      Och det nekas med orden "Ansvarig saknas på rad 2"

    Scenario: En plan utan insatser
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Så nekas det enligt regeln "vem gör vad"
      Och det nekas med orden "har inga rader"

  @VB-021
  Regel: Planen visar hur omfattande varje insats är

    Scenario: Varje insats har en omfattning
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så är regeln "insatsens omfattning" följd

    Scenario: En insats saknar omfattning
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning | genomförande |
        | Samtalsstöd | soc      |            | i skolan     |
      Så nekas det enligt regeln "insatsens omfattning", VB-021
      Och det som saknas är "omfattning"

  @VB-022
  Regel: Planen visar hur varje insats ska genomföras

    Scenario: Varje insats säger hur den går till
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så är regeln "insatsens genomförande" följd

    Scenario: En insats säger inte hur den går till
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       |
        | Samtalsstöd | soc      | en gång i veckan |
      Så nekas det enligt regeln "insatsens genomförande", VB-022
      Och det som saknas är "genomförande"

  @VB-023
  Regel: Planen visar hur och när den följs upp

    Scenario: Uppföljningen är bestämd
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så är regeln "uppföljning bestämd" följd
      Och "följ upp" är bokat till 2018-12-06

    Scenario: Planen säger inte när den följs upp
      När rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |
      Så nekas det enligt regeln "uppföljning bestämd", VB-023
      Och det som saknas är "uppföljningsdag"

  # Rutinen säger inte om dagen får skjutas upp. Den som skriver planen gör det, med skäl.
  @VB-023
  Regel: Dagen för uppföljningen står fast, om den som skriver planen inte har ett skäl

    Bakgrund:
      Givet att rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
      Och med åtgärder
        | insats      | ansvarig | omfattning       | genomförande |
        | Samtalsstöd | soc      | en gång i veckan | i skolan     |

    Scenario: Dagen skjuts inte upp utan skäl
      När rektor skriver planen
        | uppföljningsdag | 2019-01-17 |
      Så nekas det enligt regeln "uppföljning på utsatt dag", VB-023
      Och "följ upp" är bokat till 2018-12-06

    Scenario: Dagen skjuts upp med ett skäl
      När rektor skriver planen
        | uppföljningsdag                      | 2019-01-17                      |
        | skäl mot "uppföljning på utsatt dag" | Familjen är bortrest i december |
      Så finns en avvikelse från regeln "uppföljning på utsatt dag" med skälet "Familjen är bortrest i december"
      Och "följ upp" är bokat till 2019-01-17
