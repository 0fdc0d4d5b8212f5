# language: da
@DK-005 @DK-032 @DK-033
Egenskab: Hvilket møde er det første
  Skemaerne deles med udviklingsmøder. Et udviklingsmøde, der er holdt i denne sag, tæller som det første møde.

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

  Scenarie: Et udviklingsmøde er holdt, og netværksmødet bagefter er en opfølgning
    Givet pædagogisk leder inviterer til et udviklingsmøde
      | myndigheden kan deltage | nej |
    Og det bliver den 2024-04-08
    Og pædagogisk leder noterer, at udviklingsmødet er holdt
    Og med indsatser
      | indsats            | ansvarlig   |
      | En plads ved døren | Bo Ravnholt |
    Så er sagen på trinnet "overvejes"
    Når det bliver den 2024-05-06
    Og pædagogisk leder tager initiativ til et møde
      | formål        | At Alma får ro i hverdagen |
      | planlægges af | pædagogisk leder           |
    Så indeholder skemaet "opfølgning" "En plads ved døren"
    Når pædagogisk leder drøfter mødet med rådgiveren
      | drøftet med | rådgiver |
    Og pædagogisk leder noterer et mundtligt ja
      | svar fra | forælder |
    Og pædagogisk leder laver dagsordenen
      | emner | Morgenerne |
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-05-22                                      |
      | klokkeslæt | 14.00                                           |
      | sted       | Børnehuset Mosen                                |
    Så er skemaet "opfølgning" udfyldt
    Og skemaet "første møde" mangler "indsatser"
    Når det bliver den 2024-05-22 kl. 14.00
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Jonas Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
      | Ulla Brandby   | kom     |
    Og pædagogisk leder skriver referat
    Og med indsatser
      | indsats      | virker | ansvarlig   | deadline   |
      | Lille gruppe | ja     | Bo Ravnholt | 2024-08-12 |
    Og med familiens oplevelse
      | hvem           | oplevelse     |
      | Rikke Lindtoft | Vi blev hørt. |
    Så afvises det ifølge reglen "beslutning om hver indsats"

  # Er der holdt et udviklingsmøde, før sagen blev åbnet, kender sagen det ikke. Så bruger vi skemaet til første møde.
  Scenarie: Sagen begynder med et netværksmøde, og det er det første
    Givet pædagogisk leder noterer et mundtligt ja
      | svar fra | forælder |
    Og pædagogisk leder laver dagsordenen
      | emner | Morgenerne |
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-03-20                                      |
      | klokkeslæt | 14.00                                           |
      | sted       | Børnehuset Mosen                                |
    Så er skemaet "første møde" udfyldt
    Og skemaet "opfølgning" mangler "indsatser"
    Når det bliver den 2024-03-20 kl. 14.00
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Jonas Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
      | Ulla Brandby   | kom     |
    Og pædagogisk leder skriver referat
    Og med indsatser
      | indsats      | virker | ansvarlig   | deadline   |
      | Lille gruppe | ja     | Bo Ravnholt | 2024-08-12 |
    Og med familiens oplevelse
      | hvem           | oplevelse     |
      | Rikke Lindtoft | Vi blev hørt. |
    Så afvises det ifølge reglen "beslutning om hver indsats"

  Scenarie: Udviklingsmødet blev aldrig holdt, og netværksmødet er stadig det første
    Givet pædagogisk leder inviterer til et udviklingsmøde
      | myndigheden kan deltage | nej |
    Og pædagogisk leder planlægger et netværksmøde alligevel
      | myndigheden kan deltage | ja |
    Og pædagogisk leder noterer et mundtligt ja
      | svar fra | forælder |
    Og pædagogisk leder laver dagsordenen
      | emner | Morgenerne |
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-03-20                                      |
      | klokkeslæt | 14.00                                           |
      | sted       | Børnehuset Mosen                                |
    Så er skemaet "første møde" udfyldt
    Og skemaet "opfølgning" mangler "indsatser"
    Når det bliver den 2024-03-20 kl. 14.00
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Jonas Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
      | Ulla Brandby   | kom     |
    Og pædagogisk leder skriver referat
    Og med indsatser
      | indsats      | virker | ansvarlig   | deadline   |
      | Lille gruppe | ja     | Bo Ravnholt | 2024-08-12 |
    Og med familiens oplevelse
      | hvem           | oplevelse     |
      | Rikke Lindtoft | Vi blev hørt. |
    Så afvises det ifølge reglen "beslutning om hver indsats"
