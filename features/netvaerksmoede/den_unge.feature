# language: da
Egenskab: Fra 15 år bliver den unge selv spurgt
  Beskrivelsen nævner ikke den unges eget ja. Fra 15 år spørger vi også den unge, ved siden af forældrene.

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
      | sagstype      | eksisterende sag |
      | planlægges af | pædagogisk leder |
    Og pædagogisk leder drøfter mødet med rådgiveren
      | drøftet med | rådgiver |
    Og pædagogisk leder noterer et mundtligt ja
      | svar fra | forælder |
    Og det bliver den 2024-03-05

  Scenarie: Den unge er 15 år og har ikke svaret
    Når pædagogisk leder planlægger mødet
      | fødselsdag | 2009-03-05 |
    Og pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-03-20                                 |
    Så afvises det ifølge reglen "samtykke først"
    Og det, der mangler, er "Alma Lindtoft"

  Scenarie: Den unge er 15 år og siger ja
    Når pædagogisk leder planlægger mødet
      | fødselsdag | 2009-03-05 |
    Og "Alma Lindtoft" giver samtykke på skemaet
    Og pædagogisk leder indkalder til mødet
      | indkaldte | barnet, forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-03-20                                         |
    Så er reglen "samtykke først" overholdt

  Scenarie: Den unges ja træder ikke i stedet for forældrenes
    Givet at pædagogisk leder noterer et nej
      | svar fra | Jonas Lindtoft |
    Når pædagogisk leder planlægger mødet
      | fødselsdag | 2009-03-05 |
    Og "Alma Lindtoft" giver samtykke på skemaet
    Og pædagogisk leder indkalder til mødet
      | indkaldte | barnet, forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-03-20                                         |
    Så afvises det ifølge reglen "samtykke først"
    Og det, der mangler, er "Jonas Lindtoft"

  Scenarie: Dagen før den unge fylder 15
    Når pædagogisk leder planlægger mødet
      | fødselsdag | 2009-03-06 |
    Og pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-03-20                                 |
    Så er reglen "samtykke først" overholdt

  Scenarie: Ingen har skrevet, hvornår barnet er født
    Når pædagogisk leder indkalder til mødet
      | indkaldte | forælder, dagtilbud eller skole, myndighed |
      | mødedag   | 2024-03-20                                 |
    Så afvises det ifølge reglen "samtykke først"
    Og det, der mangler, er "fødselsdag"
