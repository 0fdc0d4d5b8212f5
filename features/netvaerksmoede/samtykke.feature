# language: da
Egenskab: Forældrenes samtykke
  Beskrivelsen nævner ikke samtykke. Kommunen har et skema til samtykke. Vi spørger hver forælder, før andre bliver indkaldt.

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

  Regel: Hver forælder har sagt ja, før andre bliver indkaldt

    Scenarie: Den ene på skemaet, den anden på telefonen
      Når "Rikke Lindtoft" giver samtykke på skemaet
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | Jonas Lindtoft |
      Så har "Rikke Lindtoft" givet samtykke til "samtykke til mødet"
      Og "Jonas Lindtoft" har givet samtykke til "samtykke til mødet"
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "samtykke først" overholdt
      Og skemaet "samtykke" indeholder "I kan tage jeres ja tilbage"
      Og skemaet "samtykke" indeholder "Dem, som familien ikke vil have med: ____"
      Og skemaet "samtykke" er udfyldt

    # Rådgiveren kan spørges, før forældrene har sagt ja. Det er beskrivelsens egen rækkefølge.
    Scenarie: Rådgiveren er spurgt, før forældrene har sagt ja
      Så er "drøft med rådgiveren" udført
      Og "Rikke Lindtoft" har ikke givet samtykke til "samtykke til mødet"
      Og "Rikke Lindtoft" ser oplysningen "drøftet med"

    Scenarie: Kun den ene er spurgt
      Når "Rikke Lindtoft" giver samtykke på skemaet
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "samtykke først"
      Og det, der mangler, er "Jonas Lindtoft"

    Scenarie: Den ene siger nej, og den andens ja gør det ikke godt
      Når "Rikke Lindtoft" giver samtykke på skemaet
      Og "Jonas Lindtoft" siger nej til mødet
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "samtykke først"
      Og "Jonas Lindtoft" har sagt nej til "samtykke til mødet"

    # Vi ved ikke, hvem der noterer et nyt ja efter et nej. Enhver fagperson i sagen kan, og den, det gælder, ser det.
    Scenarie: Jonas har sagt nej, lederen noterer hans nye ja, og Jonas ser det og kan sige nej igen
      Når "Rikke Lindtoft" giver samtykke på skemaet
      Og "Jonas Lindtoft" siger nej til mødet
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | Jonas Lindtoft |
      Så har "Jonas Lindtoft" givet samtykke til "samtykke til mødet"
      Og oplysningen "svar fra" er "Jonas Lindtoft"
      Og "Jonas Lindtoft" ser oplysningen "svar fra"
      Når "Jonas Lindtoft" siger nej til mødet
      Så har "Jonas Lindtoft" sagt nej til "samtykke til mødet"
      Og pædagogisk leder kan ikke udføre "indkald" ifølge reglen "samtykke først"

    Scenarie: Et nej på telefonen bliver noteret og gælder
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra | Rikke Lindtoft |
      Og pædagogisk leder noterer et nej
        | svar fra | Jonas Lindtoft |
      Så har "Jonas Lindtoft" sagt nej til "samtykke til mødet"
      Når pædagogisk leder indkalder til mødet, og fraviger reglen "samtykke først" med begrundelsen "det haster"
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "samtykke først"

  Regel: Familien kan holde nogen udenfor

    Scenarie: Forældrene vil ikke have PPR med, og PPR bliver ikke indkaldt
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder |
        | holdes udenfor | ppr      |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "samtykke først" overholdt

    # Vi ved ikke, hvad den, der holdes udenfor, må læse. De læser sagen som andre, til de forlader den.
    Scenarie: PPR læser sagen, til PPR forlader den
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder |
        | holdes udenfor | ppr      |
      Så ser "Ulla Brandby" oplysningen "formål"
      Når "Ulla Brandby" forlader sagen den 2024-03-04
      Og det bliver den 2024-03-05
      Så ser "Ulla Brandby" ikke oplysningen "formål"
      Men "Bo Ravnholt" ser oplysningen "formål"

    Scenarie: PPR bliver indkaldt alligevel
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder |
        | holdes udenfor | ppr      |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Så afvises det ifølge reglen "samtykke først"

    Scenarie: Den, der holdes udenfor, læser det ikke i sagen
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder |
        | holdes udenfor | ppr      |
      Så ser ppr ikke oplysningen "holdes udenfor"
      Men pædagogisk leder ser oplysningen "holdes udenfor"
      Og forælder ser oplysningen "holdes udenfor"

    Scenarie: PPR kommer til mødet, selv om forældrene ikke vil have det
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder |
        | holdes udenfor | ppr      |
      Og det noteres efterfølgende, at pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan              |
        | Rikke Lindtoft | kom                  |
        | Ulla Brandby   | kom uden indkaldelse |
      Så er det noteret som en hændelse mod reglen "samtykke først"

    @DK-005
    Scenarie: Forældrene vil ikke have myndigheden med, og så er det et udviklingsmøde
      Når pædagogisk leder noterer et mundtligt ja
        | svar fra       | forælder  |
        | holdes udenfor | myndighed |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "samtykke først"
      Når pædagogisk leder inviterer til et udviklingsmøde
        | myndigheden kan deltage | nej |
      Så er sagen på trinnet "udviklingsmøde"

  # Vi ved ikke, hvor længe et ja gælder. Vi lader det gælde, til det bliver taget tilbage.
  Regel: Et ja kan tages tilbage når som helst

    Baggrund:
      Givet pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |
      Og pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag    | 2024-03-20                                      |
        | klokkeslæt | 14.00                                           |
        | sted       | Børnehuset Mosen                                |

    Scenarie: Taget tilbage efter indkaldelsen, og mødet bliver ikke holdt
      Når "Jonas Lindtoft" tager sit samtykke tilbage
      Så har "Jonas Lindtoft" trukket samtykket til "samtykke til mødet" tilbage
      Og sagen er på trinnet "indkaldt"
      Og "indkald" byggede på samtykket til "samtykke til mødet"
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så afvises det ifølge reglen "samtykke først"
      Og det, der mangler, er "Jonas Lindtoft"

    Scenarie: Et ja, der er taget tilbage på telefonen, gælder ikke mere
      Når "Bo Ravnholt" noterer, at et ja er taget tilbage
        | svar fra | Rikke Lindtoft |
      Så har "Rikke Lindtoft" trukket samtykket til "samtykke til mødet" tilbage
      Og pædagogisk leder kan ikke udføre "hold mødet" ifølge reglen "samtykke først"

    Scenarie: Mødet blev holdt alligevel, og forælderen godkender det bagefter
      Givet at "Jonas Lindtoft" tager sit samtykke tilbage
      Og det bliver den 2024-03-20
      Når det noteres efterfølgende, at pædagogisk leder holder mødet den 2024-03-20
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er det noteret som en hændelse mod reglen "samtykke først"
      Og hændelsen venter på "Jonas Lindtoft"
      Og sagen er på trinnet "indkaldt"
      Og hændelsen venter også på "Rikke Lindtoft"
      Når "Jonas Lindtoft" godkender det efterfølgende
      Så er sagen på trinnet "indkaldt"
      Når "Rikke Lindtoft" godkender det efterfølgende
      Så er der ingen hændelse, der venter på godkendelse
      Og sagen er på trinnet "holdt"

    Scenarie: Samtykket gælder også til næste møde
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Og pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Og det bliver den 2024-06-03
      Og pædagogisk leder tager initiativ til et møde
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-06-19                                 |
      Så er reglen "samtykke først" overholdt
