# language: da
Egenskab: Når en fagperson skifter, eller noget er noteret forkert

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

  Regel: Den, der stopper, giver sin rolle videre

    Scenarie: Lederen får nyt arbejde, og den nye leder tager over midt i planlægningen
      Givet at "Lone Vangsgaard" indtræder som samarbejdspartner ved "Børnehuset Mosen"
      Når "Karen Vestermark" overdrager rollen som pædagogisk leder til "Lone Vangsgaard"
      Og "Karen Vestermark" overdrager rollen som indkalder til "Lone Vangsgaard"
      Og "Karen Vestermark" overdrager rollen som dagsordenansvarlig til "Lone Vangsgaard"
      Og "Karen Vestermark" overdrager rollen som mødeleder til "Lone Vangsgaard"
      Og "Karen Vestermark" overdrager rollen som referent til "Lone Vangsgaard"
      Og "Karen Vestermark" forlader sagen
      Og det bliver næste dag
      Så har "Lone Vangsgaard" rollen mødeleder
      Når "Lone Vangsgaard" planlægger mødet
        | planlægges af | Lone Vangsgaard |
      Og "Lone Vangsgaard" laver dagsordenen
      Og "Lone Vangsgaard" indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "indkalderen indkalder" overholdt
      Og reglen "lederen er med i planlægningen" er overholdt

    Scenarie: Myndigheden får en ny medarbejder, og det er hende, der skal med
      Givet at "Hanne Bruun" indtræder som samarbejdspartner ved "Myndigheden"
      Når "Sanne Kjeldby" overdrager rollen som myndighed til "Hanne Bruun"
      Og det bliver næste dag
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, "Sanne Kjeldby" |
        | mødedag   | 2024-03-20                                       |
      Så afvises det ifølge reglen "myndigheden indkaldes"
      Og det, der mangler, er "Hanne Bruun"

  Regel: Det, der er noteret forkert, bliver rettet og ikke slettet

    Scenarie: Svaret fra rådgiveren stod i den forkerte sag
      Når pædagogisk leder annullerer "drøft med rådgiveren" med begrundelsen "Det var en anden familie"
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "rådgiveren først", DK-009

    Scenarie: Et ja var noteret for den forkerte, og så gælder det ikke
      Når pædagogisk leder annullerer "notér et ja" med begrundelsen "Jeg talte kun med Rikke"
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | Rikke Lindtoft |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "samtykke først"
      Og det, der mangler, er "Jonas Lindtoft"

    Scenarie: Mødet blev noteret dagen efter
      Givet pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag    | 2024-03-20                                      |
        | klokkeslæt | 14.00                                           |
        | sted       | Børnehuset Mosen                                |
      Når det bliver den 2024-03-21
      Og det noteres efterfølgende, at pædagogisk leder holder mødet den 2024-03-20
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er sagen på trinnet "holdt"
      Og reglen "myndigheden deltager" er ikke brudt

    Scenarie: Et møde, der blev holdt uden indkaldelse og dagsorden, står, som det var
      Når det bliver den 2024-03-12
      Og det noteres efterfølgende, at pædagogisk leder holder mødet den 2024-03-11
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er det noteret, at rækkefølgen ikke blev fulgt
      Og reglen "dagsorden før mødet" er brudt
