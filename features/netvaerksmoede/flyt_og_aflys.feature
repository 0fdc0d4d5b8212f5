# language: da
Egenskab: At flytte eller aflyse mødet
  Beskrivelsen siger ikke, hvem der flytter eller aflyser. Det må indkalderen, mødelederen, lederen og myndigheden.

  Baggrund:
    Givet at det er den 2024-03-04
    Og at der er en ny sag under "Netværksmøde"
    Og følgende personer deltager
      | navn             | rolle                 | instans          |
      | Alma Lindtoft    | barnet                |                  |
      | Rikke Lindtoft   | forælder              |                  |
      | Jonas Lindtoft   | forælder              |                  |
      | Karen Vestermark | pædagogisk leder      | Børnehuset Mosen |
      | Bo Ravnholt      | dagtilbud eller skole | Børnehuset Mosen |
      | Sanne Kjeldby    | myndighed             | Myndigheden      |
      | Sanne Kjeldby    | rådgiver              | Myndigheden      |
      | Ulla Brandby     | ppr                   | PPR              |
    Og pædagogisk leder tager initiativ til et møde
      | udfordringer  | Alma græder om morgenen    |
      | formål        | At Alma får ro i hverdagen |
      | sagstype      | eksisterende sag           |
      | fødselsdag    | 2020-05-17                 |
      | planlægges af | pædagogisk leder           |
    Og pædagogisk leder drøfter mødet med rådgiveren
      | drøftet med | rådgiver |
    Og pædagogisk leder noterer et mundtligt ja
      | svar fra | forælder |
    Og pædagogisk leder laver dagsordenen
      | emner | Morgenerne |
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-03-20                                      |
      | klokkeslæt | 14.00                                           |
      | sted       | Børnehuset Mosen                                |

  # Beskrivelsen siger ikke, om et flyttet møde kræver en ny indkaldelse. Vi sender en ny med den nye dag.
  Scenarie: Mødet bliver flyttet, og alle får besked
    Når pædagogisk leder flytter mødet
      | grund til ændringen | Jonas arbejder den dag |
      | mødedag             | 2024-03-27             |
      | klokkeslæt          | 9.00                   |
    Og med besked om ændringen
      | hvem           | hvordan      |
      | Rikke Lindtoft | mundtligt    |
      | Jonas Lindtoft | mundtligt    |
      | Sanne Kjeldby  | på telefonen |
    Så er sagen på trinnet "indkaldt"
    Og "hold mødet" er planlagt til den 2024-03-27
    Og skemaet "indkaldelse" indeholder "2024-03-27"
    Og skemaet "indkaldelse" indeholder "Børnehuset Mosen"
    Og reglen "indkaldelsen siger hvor og hvornår" er overholdt

  Scenarie: Flyttet to gange, og kun den sidste besked tæller
    Når pædagogisk leder flytter mødet
      | mødedag    | 2024-03-27 |
      | klokkeslæt | 9.00       |
    Og med besked om ændringen
      | hvem           | hvordan   |
      | Rikke Lindtoft | mundtligt |
    Og myndighed flytter mødet
      | mødedag    | 2024-04-03 |
      | klokkeslæt | 9.00       |
    Så er "hold mødet" planlagt til den 2024-04-03
    Og oplysningen "besked om ændringen" er ikke udfyldt

  Scenarie: Pædagogen flytter ikke mødet
    Så kan "Bo Ravnholt" ikke udføre "flyt mødet"
    Og ppr kan ikke udføre "aflys mødet"
    Men myndighed kan udføre "flyt mødet"

  Scenarie: En til skal med, og der bliver indkaldt igen
    Givet at "Mia Engdal" indtræder som samarbejdspartner ved "Sundhedsplejen"
    Når pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr, "Mia Engdal" |
    Så indeholder skemaet "indkaldelse" "Mia Engdal"
    Og "hold mødet" er planlagt til den 2024-03-20

  Scenarie: Mødet bliver aflyst på dagen, og en fik ikke besked
    Når det bliver den 2024-03-20 kl. 13.00
    Og pædagogisk leder aflyser mødet
      | grund til ændringen | Alma har feber |
    Og med besked om ændringen
      | hvem           | hvordan      |
      | Rikke Lindtoft | mundtligt    |
      | Sanne Kjeldby  | på telefonen |
      | Ulla Brandby   | ikke truffet |
    Så er sagen på trinnet "planlægges"
    Og "hold mødet" er ikke planlagt
    Og "indkald" er ikke udført
    Og oplysningen "besked om ændringen" har 3 rækker

  Scenarie: Efter aflysningen bliver der indkaldt igen, og rådgiver og samtykke gælder stadig
    Givet at pædagogisk leder aflyser mødet
      | grund til ændringen | Alma har feber |
    Når det bliver den 2024-03-25
    Og pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-04-10                                 |
    Så er sagen på trinnet "indkaldt"
    Og reglen "rådgiveren først" er overholdt
    Og reglen "samtykke først" er overholdt

  Scenarie: En aflysning gør ikke det næste møde til en opfølgning
    Givet at pædagogisk leder aflyser mødet
      | grund til ændringen | Alma har feber |
    Og pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-04-10                                 |
    Når det bliver den 2024-04-10
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
    Og pædagogisk leder skriver referat
    Og med indsatser
      | indsats      | virker | beslutning | ansvarlig   | deadline   |
      | Fast pædagog | ja     | fortsætter | Bo Ravnholt | 2024-04-22 |
    Og med familiens oplevelse
      | hvem           | oplevelse     |
      | Rikke Lindtoft | Vi blev hørt. |
    Så er reglen "beslutning om hver indsats" overholdt
    Og skemaet "første møde" er beregnet til "Rikke Lindtoft"
