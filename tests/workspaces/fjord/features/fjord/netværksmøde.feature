# language: da
Egenskab: Netværksmødet, på dansk

  Baggrund:
    Givet at det er den 2024-02-01 kl. 9.00
    Og at der er en ny sag under "Netværksmøde i Fjordby"
    Og følgende personer deltager
      | navn        | rolle                       | instans           |
      | Anne Bjerg  | forældremyndighedsindehaver |                   |
      | Ole Bjerg   | forældremyndighedsindehaver |                   |
      | Mette Holm  | sagsbehandler               | Familieafdelingen |

  Scenarie: Begge skal have givet samtykke
    Når "Anne Bjerg" giver samtykke til "møde"
    Og skoleleder indkalder til mødet
      | dagsorden | Skoledagen |
    Så afvises det ifølge reglen "skriftligt samtykke"
    Og det, der mangler, er "Ole Bjerg"
    Og det kan bringes i orden af forældremyndighedsindehaver med "giv samtykke"
    Og "Anne Bjerg" har givet samtykke til "møde"
    Men "Ole Bjerg" har ikke givet samtykke til "møde"

  Scenarie: Et møde til tiden
    Givet "Anne Bjerg" skriver under på samtykket
    Og "Ole Bjerg" skriver under på samtykket
    Når skoleleder indkalder til mødet
      | mødedato  | 2024-02-22 |
      | varighed  | 1,5        |
      | dagsorden | Skoledagen |
    Så er sagen på trinnet "indkaldt"
    Og feltet "varighed" er 1,5
    Og "hold mødet" er planlagt til den 2024-02-22
    Og "hold mødet" skal være udført senest den 2024-02-22
    Når der går tre uger
    Og "Mette Holm" holder mødet
      | hvad               | hvem       |
      | Skolen ringer hjem | Mette Holm |
    Så er reglen "tre uger" overholdt
    Og oplysningen "aftaler" har en række
    Og skemaet "referat" indeholder "Skolen ringer hjem"
    Og skemaet "referat" er udfyldt

  Scenarie: En dag for sent, med en begrundelse
    Givet "Anne Bjerg" skriver under på samtykket
    Og "Ole Bjerg" skriver under på samtykket
    Når skoleleder indkalder til mødet
      | mødedato                              | 2024-02-23  |
      | dagsorden                             | Skoledagen  |
      | begrundelse for at fravige "tre uger" | Vinterferie |
    Så er reglen "tre uger" fraveget med begrundelsen "Vinterferie"

  Scenarie: Mødet kom ikke i stand i tide
    Givet "Anne Bjerg" skriver under på samtykket
    Og "Ole Bjerg" skriver under på samtykket
    Og skoleleder indkalder til mødet
      | mødedato | 2024-02-20 |
    Når der er gået 22 dage
    Så er reglen "tre uger" brudt
    Når skoleleder holder mødet
    Så er "hold mødet" forsinket ifølge reglen "tre uger"
    Og det er noteret, at reglen "dagsorden først" ikke blev fulgt
    Og skemaet "referat" mangler "Dagsorden"

  Abstrakt Scenario: En sen dag kræver en begrundelse
    Givet "Anne Bjerg" skriver under på samtykket
    Og "Ole Bjerg" skriver under på samtykket
    Når skoleleder indkalder til mødet
      | mødedato | <dag> |
    Så afvises det ifølge reglen "tre uger"

    Eksempler:
      | dag        |
      | 2024-02-23 |
      | 2024-03-01 |

  Scenarie: Holdt uden samtykke
    Når det noteres efterfølgende, at skoleleder holder mødet
    Så er det noteret som en hændelse mod reglen "skriftligt samtykke"
    Og hændelsen venter på "Ole Bjerg"

  Scenarie: Samtykket trækkes tilbage
    Givet "Anne Bjerg" skriver under på samtykket
    Og "Ole Bjerg" skriver under på samtykket
    Og skoleleder indkalder til mødet
    Når "Ole Bjerg" trækker samtykket til "møde" tilbage
    Så har "Ole Bjerg" trukket samtykket til "møde" tilbage
    Og "indkald" byggede på samtykket til "møde"
    Og skoleleder kan ikke udføre "hold mødet" ifølge reglen "skriftligt samtykke"
    Men "Anne Bjerg" kan udføre "afslut"
