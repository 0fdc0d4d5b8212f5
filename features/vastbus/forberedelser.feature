# language: sv
Egenskap: Förberedelser inför mötet
  Parterna kommer förberedda, och frågor om sekretess är utredda innan mötet.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare           |
      | överenskomna | vårdnadshavare, soc, bup |
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc, bup |
      | mötesdag            | 2018-09-20               |
      | klockslag           | 14.00                    |
      | plats               | Björkskolan              |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc, bup |

  @VB-008
  Regel: Alla parter kommer väl förberedda till mötet

    Scenario: Alla är förberedda
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      Och bup förbereder mötet
        | förberedda       | bup |
        | sekretessen klar | bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är regeln "förberedda parter" följd

    # Rutinen säger inte vad som händer om någon inte är förberedd. Mötet hålls, och det antecknas.
    Scenario: En part som inte är förberedd hindrar inte mötet
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc      |
        | sekretessen klar | vårdnadshavare, soc, bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är det antecknat att regeln "förberedda parter" inte följdes
      Men ärendet står i "mötet hållet"

  @VB-009
  Regel: Problem kring sekretessen är klarlagda för varje part före mötet

    Scenario: Sekretessen är utredd för alla
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc, bup |
        | sekretessen klar | vårdnadshavare, soc, bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är regeln "sekretessen utredd" följd

    # Rutinen talar om eventuella problem. Vi frågar för varje part om de är lösta eller inte finns.
    Scenario: Sekretessen är inte utredd för en av parterna
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc, bup |
        | sekretessen klar | vårdnadshavare, soc      |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så nekas det enligt regeln "sekretessen utredd", VB-009
      Och det som saknas är "bup"
      Och det kan ordnas av rektor med "förbered"

    Scenario: Sekretessen var inte utredd när mötet hölls
      Givet att det blir 2018-09-21
      När det antecknas i efterhand att rektor håller mötet den 2018-09-20
      Så är regeln "sekretessen utredd" bruten
      Och ärendet står i "mötet hållet"
