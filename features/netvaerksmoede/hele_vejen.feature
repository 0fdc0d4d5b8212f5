# language: da
@DK-001 @DK-003
Egenskab: Et helt forløb
  Fra den første bekymring til det sidste møde, sådan som det kan gå.

  Scenarie: To møder, indsatser der virker, og et forløb der slutter
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
      | Mia Engdal       | samarbejdspartner     | Sundhedsplejen   |
    Når pædagogisk leder åbner sagen
    Og pædagogisk leder tager initiativ til et møde
      | udfordringer  | Alma græder om morgenen og leger alene |
      | formål        | At Alma får ro og en god ven           |
      | sagstype      | eksisterende sag                       |
      | fødselsdag    | 2020-05-17                             |
      | planlægges af | pædagogisk leder                       |
    Og "Rikke Lindtoft" giver samtykke på skemaet
    Og pædagogisk leder noterer et mundtligt ja
      | svar fra | Jonas Lindtoft |
    Og det bliver den 2024-03-05
    Og pædagogisk leder drøfter mødet med rådgiveren
      | drøftet med               | rådgiver             |
      | hvad drøftelsen førte til | Sanne tager selv med |
    Og pædagogisk leder ringer for at afklare, hvem der skal med
      | tvivl om deltagelse | samarbejdspartner |
    Og med telefonisk afklaring
      | hvem       | dag        | svar                  |
      | Mia Engdal | 2024-03-05 | behøver ikke være med |
    Og pædagogisk leder aftaler en anden fordeling af opgaverne
      | enige om fordelingen | pædagogisk leder, ppr |
    Og med fordeling af opgaver
      | opgave      | hvem         |
      | mødeledelse | Ulla Brandby |
    Og pædagogisk leder overdrager rollen som mødeleder til ppr
    Og pædagogisk leder laver dagsordenen
      | emner | Morgenerne og legen |
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, pædagogisk leder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-03-20                                                        |
      | klokkeslæt | 14.00                                                             |
      | sted       | Børnehuset Mosen                                                  |
    Så er skemaet "indkaldelse" udfyldt
    Når det bliver den 2024-03-20 kl. 14.00
    Og ppr holder mødet
    Og med fremmøde
      | hvem             | hvordan                |
      | Rikke Lindtoft   | kom                    |
      | Jonas Lindtoft   | på telefon eller video |
      | Karen Vestermark | kom                    |
      | Bo Ravnholt      | kom                    |
      | Sanne Kjeldby    | kom                    |
      | Ulla Brandby     | kom                    |
    Og pædagogisk leder skriver referat
      | drøftet på mødet  | Morgenerne er sværest om mandagen |
      | nærmeste deadline | 2024-04-02                        |
      | næste møde        | 2024-05-06                        |
    Og med indsatser
      | indsats               | virker    | beslutning    | bemærkning     | vigtighed | ansvarlig      | deadline                     |
      | Rolig modtagelse      | den er ny | sættes i gang | Kl. 8 hver dag | 1         | Bo Ravnholt    | 2024-04-02                   |
      | Samme farvel hver dag | den er ny | sættes i gang | Et kram og ud  | 2         | Jonas Lindtoft | ingen, fordi det er hver dag |
    Og med familiens oplevelse
      | hvem           | oplevelse                           |
      | Rikke Lindtoft | Det var rart, at alle var enige.    |
      | Jonas Lindtoft | På telefonen var det svært at høre. |
    Og pædagogisk leder noterer, hvem der har fået referatet
    Og med kopier
      | hvem           | dag        | hvordan   |
      | Rikke Lindtoft | 2024-03-21 | afleveret |
      | Jonas Lindtoft | 2024-03-21 | sendt     |
      | Sanne Kjeldby  | 2024-03-21 | sendt     |
      | Bo Ravnholt    | 2024-03-21 | afleveret |
      | Ulla Brandby   | 2024-03-21 | sendt     |
    Så er sagen på trinnet "indsatser i gang"
    Og "følg op på indsatserne" er planlagt til den 2024-04-02
    Og "tag initiativ" er planlagt til den 2024-05-06
    Når det bliver den 2024-04-02
    Og "Bo Ravnholt" følger op på indsatserne
    Og med nyt om indsatserne
      | dag        | indsats          | nyt                               |
      | 2024-04-02 | Rolig modtagelse | Tårerne er væk efter fem minutter |
    Når det bliver den 2024-05-06
    Og pædagogisk leder tager initiativ til et møde
      | formål        | At se, om morgenerne er bedre |
      | planlægges af | pædagogisk leder              |
    # Beskrivelsen siger ikke, hvor længe en aftale gælder. Den gælder, til nogen tager initiativ til det næste møde.
    Så har "Karen Vestermark" rollen mødeleder
    Når pædagogisk leder drøfter mødet med rådgiveren
      | drøftet med | rådgiver |
    Og pædagogisk leder laver dagsordenen
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed |
      | mødedag    | 2024-05-22                                 |
      | klokkeslæt | 9.00                                       |
      | sted       | Børnehuset Mosen                           |
    Så indeholder skemaet "opfølgning" "Rolig modtagelse"
    Og skemaet "opfølgning" indeholder "Tårerne er væk efter fem minutter"
    Når det bliver den 2024-05-22 kl. 9.00
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Jonas Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
    Og pædagogisk leder skriver referat
      | drøftet på mødet | Alma er glad og har en ven |
    Og med indsatser
      | indsats               | virker | beslutning | bemærkning          | vigtighed | ansvarlig      | deadline   |
      | Rolig modtagelse      | ja     | stoppes    | Hun klarer det selv | 1         | Bo Ravnholt    | 2024-05-31 |
      | Samme farvel hver dag | ja     | fortsætter |                     | 2         | Jonas Lindtoft | 2024-08-01 |
    Og med familiens oplevelse
      | hvem           | oplevelse             |
      | Rikke Lindtoft | Det var et godt møde. |
      | Jonas Lindtoft | Enig.                 |
    Og pædagogisk leder noterer, hvem der har fået referatet
    Og med kopier
      | hvem           | dag        | hvordan   |
      | Rikke Lindtoft | 2024-05-23 | afleveret |
      | Jonas Lindtoft | 2024-05-23 | afleveret |
    Og pædagogisk leder afslutter sagen
      | grund til afslutning | Alma har det godt, og der er ikke brug for flere møder |
    Så er sagen afsluttet
    Og reglen "forældrene har referatet" er overholdt
    Og reglen "myndigheden deltager" er overholdt
    Og reglen "samtykke først" er overholdt
    Og der venter ikke noget
