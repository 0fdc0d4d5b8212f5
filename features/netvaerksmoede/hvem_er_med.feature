# language: da
@DK-002 @DK-003 @DK-004 @DK-006
Egenskab: Hvem der indkaldes til mødet
  Forældrene, barnets dagtilbud eller skole og myndigheden er faste deltagere. Er der tvivl om andre, ringer man først.

  Baggrund:
    Givet at det er den 2024-03-04
    Og at der er en ny sag under "Netværksmøde"
    Og følgende personer deltager
      | navn             | rolle                 | instans           |
      | Alma Lindtoft    | barnet                |                   |
      | Rikke Lindtoft   | forælder              |                   |
      | Jonas Lindtoft   | forælder              |                   |
      | Karen Vestermark | pædagogisk leder      | Børnehuset Mosen  |
      | Bo Ravnholt      | dagtilbud eller skole | Børnehuset Mosen  |
      | Sanne Kjeldby    | myndighed             | Myndigheden       |
      | Sanne Kjeldby    | rådgiver              | Myndigheden       |
      | Mia Engdal       | samarbejdspartner     | Sundhedsplejen    |
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

  Regel: De faste deltagere er indkaldt

    Scenarie: Alle de faste deltagere er indkaldt, og en samarbejdspartner er med
      Når pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, pædagogisk leder, dagtilbud eller skole, myndighed, samarbejdspartner |
        | mødedag    | 2024-03-20                                                                      |
        | klokkeslæt | 14.00                                                                           |
        | sted       | Børnehuset Mosen                                                                |
      Så er reglen "myndigheden indkaldes" overholdt
      Og reglen "forældrene indkaldes" er overholdt
      Og reglen "dagtilbud eller skole indkaldes" er overholdt
      Og reglen "indkaldelsen siger hvor og hvornår" er overholdt
      Og sagen er på trinnet "indkaldt"
      Og "hold mødet" er planlagt til den 2024-03-20
      Og skemaet "indkaldelse" er udfyldt

    Scenarie: Et netværksmøde uden myndigheden bliver ikke indkaldt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole |
        | mødedag   | 2024-03-20                      |
      Så afvises det ifølge reglen "myndigheden indkaldes", DK-004
      Og det, der mangler, er "Sanne Kjeldby"

    Scenarie: En god grund gør ikke myndigheden overflødig
      Når pædagogisk leder indkalder til mødet, og fraviger reglen "myndigheden indkaldes" med begrundelsen "de har travlt"
        | indkaldte | forælder, dagtilbud eller skole |
        | mødedag   | 2024-03-20                      |
      Så afvises det ifølge reglen "myndigheden indkaldes"

    Scenarie: Der er ingen fra myndigheden i sagen
      Givet at "Sanne Kjeldby" fratræder rollen som myndighed
      Når det bliver næste dag
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole |
        | mødedag   | 2024-03-20                      |
      Så afvises det ifølge reglen "myndigheden indkaldes"
      Når pædagogisk leder inviterer til et udviklingsmøde
        | myndigheden kan deltage | nej |
      Så er sagen på trinnet "udviklingsmøde"

    # Beskrivelsen siger »forældre«. Vi indkalder hver af dem; den, der indkalder, kan undlade det med en grund.
    Scenarie: Hver forælder er indkaldt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | "Rikke Lindtoft", dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                       |
      Så afvises det ifølge reglen "forældrene indkaldes", DK-002
      Og det, der mangler, er "Jonas Lindtoft"

    Scenarie: En forælder er ikke indkaldt, og grunden står i sagen
      Når pædagogisk leder indkalder til mødet, og fraviger reglen "forældrene indkaldes" med begrundelsen "Jonas er på havet til maj"
        | indkaldte | "Rikke Lindtoft", dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                       |
      Så er reglen "forældrene indkaldes" fraveget med begrundelsen "Jonas er på havet til maj"
      Og sagen er på trinnet "indkaldt"

    Scenarie: Børnehaven er ikke indkaldt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, myndighed |
        | mødedag   | 2024-03-20          |
      Så afvises det ifølge reglen "dagtilbud eller skole indkaldes", DK-002
      Og det, der mangler, er "Bo Ravnholt"

    # Beskrivelsen siger ikke, hvor mange fra dagtilbud eller skole der skal med. Vi indkalder mindst en.
    Scenarie: Af to fra børnehaven er en nok
      Givet at "Sofie Engdal" indtræder som dagtilbud eller skole
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, "Bo Ravnholt", myndighed |
        | mødedag   | 2024-03-20                         |
      Så er reglen "dagtilbud eller skole indkaldes" overholdt

    # Beskrivelsen siger ikke, om lederen kan være den ene. Er lederen derfra, får lederen også den rolle og tæller med.
    Scenarie: Lederen er den eneste fra børnehaven, der er indkaldt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, "Karen Vestermark", myndighed |
        | mødedag   | 2024-03-20                              |
      Så afvises det ifølge reglen "dagtilbud eller skole indkaldes", DK-002
      Givet at "Karen Vestermark" indtræder som dagtilbud eller skole ved "Børnehuset Mosen"
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, "Karen Vestermark", myndighed |
        | mødedag   | 2024-03-20                              |
      Så er reglen "dagtilbud eller skole indkaldes" overholdt
      Og sagen er på trinnet "indkaldt"

    # Beskrivelsen nævner ikke barnet som deltager. Barnet kan indkaldes, men det kræves ikke.
    Scenarie: Barnet er selv med
      Når pædagogisk leder indkalder til mødet
        | indkaldte | barnet, forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                         |
      Så er reglen "forældrene indkaldes" overholdt
      Og skemaet "indkaldelse" indeholder "Alma Lindtoft"

    # Beskrivelsen siger ikke, hvad der står i en indkaldelse. Det er vores forslag, og det stopper ingen.
    Scenarie: Indkaldelsen siger ikke hvor
      Når pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, dagtilbud eller skole, myndighed |
        | mødedag    | 2024-03-20                                 |
        | klokkeslæt | 14.00                                      |
      Så er det noteret, at reglen "indkaldelsen siger hvor og hvornår" ikke blev fulgt
      Og skemaet "indkaldelse" mangler "sted"

  Regel: Ved tvivl ringer man først

    Scenarie: Sundhedsplejersken behøver ikke være med
      Når pædagogisk leder ringer for at afklare, hvem der skal med
        | tvivl om deltagelse | samarbejdspartner |
      Og med telefonisk afklaring
        | hvem       | dag        | svar                   | bemærkning             |
        | Mia Engdal | 2024-03-05 | behøver ikke være med  | Har ikke set Alma i år |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "tvivl afklares på telefonen" overholdt

    Scenarie: Ingen tog telefonen, og der bliver indkaldt alligevel
      Når pædagogisk leder ringer for at afklare, hvem der skal med
        | tvivl om deltagelse | samarbejdspartner |
      Og med telefonisk afklaring
        | hvem       | dag        | svar        |
        | Mia Engdal | 2024-03-05 | ikke truffet |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, samarbejdspartner |
        | mødedag   | 2024-03-20                                                    |
      Så er det noteret, at reglen "tvivl afklares på telefonen" ikke blev fulgt
      Og sagen er på trinnet "indkaldt"

    Scenarie: Anden gang tog hun telefonen
      Når pædagogisk leder ringer for at afklare, hvem der skal med
        | tvivl om deltagelse | samarbejdspartner |
      Og med telefonisk afklaring
        | hvem       | dag        | svar         |
        | Mia Engdal | 2024-03-05 | ikke truffet |
      Og pædagogisk leder ringer for at afklare, hvem der skal med
      Og med telefonisk afklaring
        | hvem       | dag        | svar     |
        | Mia Engdal | 2024-03-06 | skal med |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, samarbejdspartner |
        | mødedag   | 2024-03-20                                                    |
      Så er reglen "tvivl afklares på telefonen" overholdt
      Og oplysningen "telefonisk afklaring" har 2 rækker
