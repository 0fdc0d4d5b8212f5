# language: sv
@VB-026 @VB-027
Egenskap: När en verksamhet ensam säger nej
  Tycker en verksamhet ensam att mer utredning eller en insats inte behövs fattar den ett formellt beslut, med skriftliga skäl.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och rektor öppnar ärendet

  Regel: En verksamhet som ensam säger nej beslutar det formellt och motiverar det skriftligt

    Scenario: Beslutet är formellt och motiverat
      När bup säger nej till en insats
        | beslut av       | Enhetschefen                    |
        | beslutsdag      | 2018-09-03                      |
        | skriftliga skäl | Utredningen från maj är aktuell |
      Så är regeln "motiverat nej" följd

    Abstrakt Scenario: Något saknas i beslutet: <saknas>
      När bup säger nej till en insats
        | beslut av       | <av>   |
        | beslutsdag      | <dag>  |
        | skriftliga skäl | <skäl> |
      Så nekas det enligt regeln "motiverat nej", <mening>
      Och det som saknas är "<saknas>"
      Exempel:
        | saknas          | av           | dag        | skäl                   | mening |
        | beslut av       |              | 2018-09-03 | Utredningen är aktuell | VB-026 |
        | skriftliga skäl | Enhetschefen | 2018-09-03 |                        | VB-027 |

    Scenario: Skälen till ett tidigare nej räcker inte för ett nytt
      Givet att bup säger nej till en insats
        | beslut av       | Enhetschefen                    |
        | beslutsdag      | 2018-09-03                      |
        | skriftliga skäl | Utredningen från maj är aktuell |
      När bup säger nej till en insats
        | beslut av  | Enhetschefen |
        | beslutsdag | 2018-09-03   |
      Så nekas det enligt regeln "motiverat nej"
      Och det som saknas är "skriftliga skäl"

  Regel: Beslutet finns på papper

    Scenario: Familjen får läsa beslutet och skälen
      När bup säger nej till en insats
        | vad beslutet gäller | Ny utredning                    |
        | beslut av           | Enhetschefen                    |
        | beslutsdag          | 2018-09-03                      |
        | skriftliga skäl     | Utredningen från maj är aktuell |
      Så är blanketten "skriftligt beslut" till för vårdnadshavare
      Och blanketten "skriftligt beslut" innehåller "Utredningen från maj är aktuell"
      Men annan part ser inte uppgiften "skriftliga skäl"

    Scenario: Ett nej som gavs utan skäl antecknas som det var
      När det antecknas i efterhand att soc säger nej till en insats
        | vad beslutet gäller | Kontaktfamilj |
      Så är regeln "motiverat nej" bruten
      Och blanketten "skriftligt beslut" saknar "skriftliga skäl"
