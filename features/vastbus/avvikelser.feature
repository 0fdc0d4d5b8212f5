# language: sv
Egenskap: När något inte blev som det skulle
  Det som brast rapporteras, och det som antecknades fel rättas. Rapporten är vårt förslag: rutinen nämner ingen. Den
  handlar om vad som hände, inte om vem som gjorde fel.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och "Anna Berg" är vårdnadshavare
    Och rektor kommer överens med familjen
      | har sagt ja  | Anna Berg      |
      | överenskomna | Anna Berg, soc |

  Regel: En avvikelse rapporteras av den som ser den

    @VB-007
    Scenario: De tre veckorna gick ut utan möte
      Givet att det blir 2018-09-25
      Så är regeln "tre veckor" bruten
      När rektor rapporterar en avvikelse
        | vad följdes inte     | dag        | vad hände              | vad görs                    |
        | Möte inom tre veckor | 2018-09-24 | Ingen tid passade alla | Vi håller tider varje vecka |
      Så innehåller blanketten "avvikelserapport" "Möte inom tre veckor"

    Scenario: Också familjen kan rapportera, även när ärendet är avslutat
      Givet att "Anna Berg" avbryter
        | skäl att avsluta | Ingen hörde av sig. |
      När "Anna Berg" rapporterar en avvikelse
        | vad följdes inte | vad hände           |
        | Överenskommelsen | Ingen hörde av sig. |
      Så har uppgiften "avvikelser" 1 rad
      Och "Anna Berg" ser uppgiften "avvikelser"
      Men annan part ser inte uppgiften "avvikelser"

  Regel: Det som antecknades fel ogiltigförklaras och antecknas på nytt

    @VB-006
    Scenario: Fel dag antecknades för mötet
      Givet att rektor avtalar en tid
        | muntligt kontaktade | Anna Berg, soc |
        | mötesdag            | 2018-09-18     |
        | klockslag           | 14.00          |
        | plats               | Skolan         |
      När rektor ogiltigförklarar "avtala tid" med skälet "fel dag"
      Så är uppgiften "mötesdag" inte ifylld
      Och "avtala tid" är inte gjort
      När rektor avtalar en tid
        | muntligt kontaktade | Anna Berg, soc |
        | mötesdag            | 2018-09-19     |
        | klockslag           | 14.00          |
        | plats               | Skolan         |
      Så är "håll mötet" bokat till 2018-09-19

    @VB-024
    Scenario: En underskrift som antecknades av misstag räknas inte
      Givet att rektor avtalar en tid
        | muntligt kontaktade | Anna Berg, soc |
        | mötesdag            | 2018-09-18     |
        | klockslag           | 14.00          |
        | plats               | Skolan         |
      Och rektor bjuder in till mötet
        | kallade | Anna Berg, soc |
      Och det blir 2018-09-18
      Och rektor håller mötet
      Och rektor skriver planen
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2018-12-06       |
        | berörda parter       | Anna Berg        |
      Och med åtgärder
        | insats | ansvarig | omfattning | genomförande |
        | Stöd   | soc      | Varje dag  | Hemma        |
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Anna Berg | 2018-09-18 | undertecknad |
      När rektor ogiltigförklarar "samla underskrifter" med skälet "Anna hade bara läst planen"
      Och rektor fastställer planen
      Så nekas det enligt regeln "planen undertecknad", VB-024
      Och det som saknas är "Anna Berg"

  Regel: Försöken att nå en part antecknas

    @VB-006
    Scenario: Soc svarar först vid andra försöket
      Givet att rektor söker en part
        | part | dag        | utfall     |
        | soc  | 2018-09-03 | inget svar |
      Och rektor söker en part
        | part | dag        | utfall |
        | soc  | 2018-09-04 | nådd   |
      Så har uppgiften "kontaktförsök" 2 rader
      Och ärendet står i "familjen är överens"
