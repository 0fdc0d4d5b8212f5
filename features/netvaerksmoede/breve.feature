# language: da
Egenskab: Breve og kalender
  Den, der er indkaldt, får indkaldelsen og dagsordenen, hører, når mødet bliver flyttet eller aflyst, og får referatet.

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

  @DK-014
  Scenarie: Indkaldelsen og dagsordenen venter og bliver sendt
    Så venter brevet "indkaldelse" på "Rikke Lindtoft"
    Og brevet "dagsorden" venter på "Rikke Lindtoft"
    Når pædagogisk leder sender brevet "indkaldelse" til "Rikke Lindtoft"
    Og pædagogisk leder sender brevet "dagsorden" til forælder
    Så har "Rikke Lindtoft" brevet "Indkaldelse til netværksmøde"
    Og "Jonas Lindtoft" har brevet "dagsorden"
    Men brevet "indkaldelse" venter på "Jonas Lindtoft"

  Scenarie: Jonas tager sit ja tilbage, og der bliver ikke sendt noget
    Givet at "Jonas Lindtoft" tager sit samtykke tilbage
    Når pædagogisk leder sender brevet "indkaldelse" til dagtilbud eller skole
    Så afvises det ifølge reglen "samtykke først"

  Scenarie: Den, som familien holder udenfor, får ingen indkaldelse
    Givet at pædagogisk leder noterer et mundtligt ja
      | svar fra       | Rikke Lindtoft |
      | holdes udenfor | ppr            |
    Når pædagogisk leder sender brevet "indkaldelse" til ppr
    Så afvises det ifølge reglen "samtykke først"

  Scenarie: Et flyttet møde får en ny indkaldelse
    Givet at pædagogisk leder sender brevet "indkaldelse" til forælder
    Når pædagogisk leder flytter mødet
      | grund til ændringen | Jonas arbejder den dag |
      | mødedag             | 2024-03-27             |
      | klokkeslæt          | 9.00                   |
    Så venter brevet "indkaldelse" på "Rikke Lindtoft"
    Og brevet "indkaldelse" venter på "Jonas Lindtoft"

  Scenarie: Mødet bliver aflyst, og de, der har indkaldelsen, skal have det at vide
    Givet at pædagogisk leder sender brevet "indkaldelse" til forælder
    Når pædagogisk leder aflyser mødet
      | grund til ændringen | Alma har feber |
    Så skal "Rikke Lindtoft" have at vide, at mødet er aflyst
    Og "Jonas Lindtoft" skal have at vide, at mødet er aflyst
    Men der skal ikke sendes noget til ppr

  Scenarie: Den, der alligevel ikke skal med, hører det
    Givet at pædagogisk leder sender brevet "indkaldelse" til ppr
    Når pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
    Så skal ppr have at vide, at mødet er uden dem
    Og brevet "indkaldelse" venter på "Rikke Lindtoft"
    Men brevet "indkaldelse" venter ikke på ppr

  @DK-005
  Scenarie: Kan myndigheden ikke være med, hører familien om udviklingsmødet
    Givet at pædagogisk leder sender brevet "indkaldelse" til forælder
    Når pædagogisk leder inviterer til et udviklingsmøde
      | grund til ændringen     | Myndigheden kan ikke være med |
      | myndigheden kan deltage | nej                           |
    Så venter brevet "udviklingsmøde" på "Rikke Lindtoft"
    Og brevet "udviklingsmøde" venter på dagtilbud eller skole
    Og "Rikke Lindtoft" skal have at vide, at mødet er aflyst

  Scenarie: Den, der har forladt sagen, får ikke noget
    Når det bliver næste dag
    Og "Ulla Brandby" forlader sagen
    Og det bliver næste dag
    Så skal der ikke sendes noget til "Ulla Brandby"
    Og brevet "indkaldelse" venter på "Rikke Lindtoft"

  @DK-032
  Scenarie: Forældrene får referatet, og når det er sendt, er det noteret
    Givet at det bliver den 2024-03-20 kl. 15.00
    Og pædagogisk leder sender brevet "dagsorden" til forælder
    Og pædagogisk leder holder mødet
      | drøftet på mødet | Morgenerne, og hvem der henter |
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
    Når pædagogisk leder skriver referat
    Og med indsatser
      | indsats        | virker     | beslutning    | ansvarlig   | deadline   |
      | En fast morgen | den er ny  | sættes i gang | Bo Ravnholt | 2024-04-15 |
    Og med familiens oplevelse
      | hvem           | oplevelse |
      | Rikke Lindtoft | Trygt     |
    Så er oplysningen "kopier" ikke udfyldt
    Når pædagogisk leder sender brevet "referat" til forælder
    Så har oplysningen "kopier" to rækker
    Og brevet "referat" venter på ppr
    Når pædagogisk leder afslutter sagen
      | grund til afslutning | Det går godt |
    Så er reglen "forældrene har referatet" overholdt
