# language: da
@DK-004 @DK-005
Egenskab: Myndigheden deltager altid
  Et netværksmøde uden myndigheden bliver ikke holdt. Så flytter eller aflyser man det, eller inviterer til et udviklingsmøde.

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
    Og det bliver den 2024-03-20 kl. 14.00

  Regel: Myndigheden er med på mødet

    Scenarie: Alle er kommet
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan    |
        | Rikke Lindtoft | kom        |
        | Jonas Lindtoft | kom senere |
        | Bo Ravnholt    | kom        |
        | Sanne Kjeldby  | kom        |
      Så er reglen "myndigheden deltager" overholdt
      Og reglen "familie og skole deltager" er overholdt
      Og sagen er på trinnet "holdt"

    # Beskrivelsen siger ikke, om telefon er nok, eller om en kollega kan komme i stedet. For os er begge dele nok.
    Scenarie: Myndigheden er med på telefonen
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan                |
        | Rikke Lindtoft | kom                    |
        | Bo Ravnholt    | kom                    |
        | Sanne Kjeldby  | på telefon eller video |
      Så er reglen "myndigheden deltager" overholdt

    Scenarie: En kollega fra myndigheden kommer i stedet for den syge
      Givet at "Hanne Bruun" indtræder som samarbejdspartner ved "Myndigheden"
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan           |
        | Rikke Lindtoft | kom               |
        | Bo Ravnholt    | kom               |
        | Sanne Kjeldby  | sendte en kollega |
        | Hanne Bruun    | kom               |
      Så er reglen "myndigheden deltager" overholdt

    Scenarie: Myndigheden melder afbud på dagen
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan      |
        | Rikke Lindtoft | kom          |
        | Bo Ravnholt    | kom          |
        | Sanne Kjeldby  | meldte afbud |
      Så afvises det ifølge reglen "myndigheden deltager", DK-004
      Og det, der mangler, er "Sanne Kjeldby"
      Og det kan bringes i orden af pædagogisk leder med "invitér til udviklingsmøde"
      Og det kan bringes i orden af pædagogisk leder med "flyt mødet"
      Og det kan bringes i orden af pædagogisk leder med "aflys mødet"

    Scenarie: Ingen kan beslutte, at myndigheden ikke behøver være med
      Når pædagogisk leder holder mødet, og fraviger reglen "myndigheden deltager" med begrundelsen "vi kan ikke vente"
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
      Så afvises det ifølge reglen "myndigheden deltager", DK-004

    # Er mødet holdt uden myndigheden, noterer vi det, som det var. Det bliver ikke til et udviklingsmøde af sig selv.
    Scenarie: Mødet blev holdt uden myndigheden, og bagefter inviteres der til et udviklingsmøde
      Når det noteres efterfølgende, at pædagogisk leder holder mødet den 2024-03-20
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | udeblev |
      Så er reglen "myndigheden deltager" brudt
      Og sagen er på trinnet "holdt"
      Og skemaet "første møde" indeholder "udeblev"
      Når pædagogisk leder inviterer til et udviklingsmøde
        | grund til ændringen     | Myndigheden udeblev |
        | myndigheden kan deltage | nej                 |
      Så er sagen på trinnet "udviklingsmøde"
      Og "hold mødet" er ikke udført

  # Beskrivelsen siger ikke, om alle skal være til stede. En forælder og en fra dagtilbud eller skole er nok.
  Regel: En forælder og en fra barnets dagtilbud eller skole er med

    Scenarie: Ingen af forældrene kom
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan      |
        | Rikke Lindtoft | meldte afbud |
        | Bo Ravnholt    | kom          |
        | Sanne Kjeldby  | kom          |
      Så afvises det ifølge reglen "familie og skole deltager", DK-002
      Og det kan bringes i orden af pædagogisk leder med "flyt mødet"

    Scenarie: Den ene forælder kom
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er reglen "familie og skole deltager" overholdt

    Scenarie: Ingen fra børnehuset kom, og mødet blev holdt med en grund
      Når pædagogisk leder holder mødet, og fraviger reglen "familie og skole deltager" med begrundelsen "Bo blev syg, og Rikke bad os fortsætte"
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |
      Så er reglen "familie og skole deltager" fraveget med begrundelsen "Bo blev syg, og Rikke bad os fortsætte"

    # Beskrivelsen siger ikke, om lederen kan være den ene. Er lederen derfra, får lederen også den rolle og tæller med.
    Scenarie: Bo er syg, og lederen er der for børnehuset
      Givet at "Karen Vestermark" indtræder som dagtilbud eller skole ved "Børnehuset Mosen"
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem             | hvordan      |
        | Rikke Lindtoft   | kom          |
        | Bo Ravnholt      | meldte afbud |
        | Sanne Kjeldby    | kom          |
        | Karen Vestermark | kom          |
      Så er reglen "familie og skole deltager" overholdt
      Og sagen er på trinnet "holdt"

    Scenarie: Lederen har ikke rollen, og så er der ingen fra børnehuset
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem             | hvordan      |
        | Rikke Lindtoft   | kom          |
        | Bo Ravnholt      | meldte afbud |
        | Sanne Kjeldby    | kom          |
        | Karen Vestermark | kom          |
      Så afvises det ifølge reglen "familie og skole deltager", DK-002
      Og det, der mangler, er "Bo Ravnholt"

    Scenarie: Der kom en, som ikke var indkaldt
      Givet at "Grete Lindtoft" indtræder som samarbejdspartner
      Når pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan              |
        | Rikke Lindtoft | kom                  |
        | Bo Ravnholt    | kom                  |
        | Sanne Kjeldby  | kom                  |
        | Grete Lindtoft | kom uden indkaldelse |
      Så er sagen på trinnet "holdt"
      Og skemaet "første møde" indeholder "kom uden indkaldelse"

  Regel: Kan myndigheden ikke deltage, bør der inviteres til et udviklingsmøde

    Scenarie: Der bliver inviteret til et udviklingsmøde, og sagen slutter
      Når pædagogisk leder inviterer til et udviklingsmøde
        | grund til ændringen     | Myndigheden har ingen tid |
        | myndigheden kan deltage | nej                       |
      Så er sagen på trinnet "udviklingsmøde"
      Og "hold mødet" er ikke planlagt
      Når pædagogisk leder afslutter sagen
        | grund til afslutning | Udviklingsmødet tager over |
      Så er reglen "ellers udviklingsmøde" overholdt

    Scenarie: Mødet blev aflyst, og ingen inviterede til et udviklingsmøde
      Når pædagogisk leder aflyser mødet
        | grund til ændringen     | Myndigheden har ingen tid |
        | myndigheden kan deltage | nej                       |
      Og pædagogisk leder afslutter sagen
        | grund til afslutning | Vi kommer ikke videre |
      Så er det noteret, at reglen "ellers udviklingsmøde" ikke blev fulgt
      Og sagen er afsluttet

    Scenarie: Myndigheden kan alligevel, før udviklingsmødet er holdt
      Når pædagogisk leder inviterer til et udviklingsmøde
        | myndigheden kan deltage | nej |
      Og pædagogisk leder planlægger et netværksmøde alligevel
        | myndigheden kan deltage | ja |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-04-03                                 |
      Så er sagen på trinnet "indkaldt"
      Og "hold mødet" er planlagt til den 2024-04-03
