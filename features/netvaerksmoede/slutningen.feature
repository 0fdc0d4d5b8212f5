# language: da
Egenskab: Hvordan et forløb slutter
  Beskrivelsen siger ikke, hvordan et forløb slutter. Vi lader en fagperson afslutte det med en grund, og familien stoppe når som helst.

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

  Regel: En fagperson afslutter forløbet, når der ikke er brug for flere møder

    Baggrund:
      Givet det bliver den 2024-03-20 kl. 14.00
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |
      Og pædagogisk leder skriver referat
        | drøftet på mødet | Morgenerne er de sværeste |
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig      | deadline                     |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt    | 2024-04-02                   |
        | Fast afskedskram | den er ny | sættes i gang | Rikke Lindtoft | ingen, fordi det er hver dag |
      Og med familiens oplevelse
        | hvem           | oplevelse                   |
        | Rikke Lindtoft | Vi blev hørt.               |
        | Jonas Lindtoft | Der var mange mennesker på. |

    Scenarie: Forældrene har referatet, og forløbet slutter
      Når pædagogisk leder noterer, hvem der har fået referatet
      Og med kopier
        | hvem           | dag        | hvordan   |
        | Rikke Lindtoft | 2024-03-21 | afleveret |
        | Jonas Lindtoft | 2024-03-21 | sendt     |
        | Sanne Kjeldby  | 2024-03-21 | sendt     |
      Og pædagogisk leder afslutter sagen
        | grund til afslutning | Alma har det godt |
      Så er sagen afsluttet
      Og reglen "forældrene har referatet" er overholdt

    Scenarie: Sagen bliver afsluttet, og ingen skriver hvorfor
      Når pædagogisk leder afslutter sagen
      Så er det noteret, at reglen "grund til at slutte" ikke blev fulgt

    # Beskrivelsen siger ikke, hvem der får referatet. Vi spørger, om hver forælder har fået det; resten er op til referenten.
    Scenarie: Far har ikke fået referatet, og det bliver noteret
      Når pædagogisk leder noterer, hvem der har fået referatet
      Og med kopier
        | hvem           | dag        | hvordan   |
        | Rikke Lindtoft | 2024-03-21 | afleveret |
      Og pædagogisk leder afslutter sagen
        | grund til afslutning | Alma har det godt |
      Så er det noteret, at reglen "forældrene har referatet" ikke blev fulgt
      Og sagen er afsluttet

  Regel: Bliver der aldrig holdt et møde, er der heller intet referat

    Scenarie: Planerne bliver opgivet, og ingen venter på et referat
      Når pædagogisk leder aflyser mødet
        | grund til ændringen | Familien er flyttet |
      Og pædagogisk leder afslutter sagen
        | grund til afslutning | Familien er flyttet |
      Så er sagen afsluttet

  # Beskrivelsen siger ikke, at familien kan stoppe. Vi lader hver forælder gøre det når som helst.
  Regel: Hver forælder kan stoppe når som helst

    Scenarie: En forælder stopper efter indkaldelsen
      Når "Jonas Lindtoft" vil ikke fortsætte
        | grund til afslutning | Vi vil vente |
      Så er sagen afsluttet
      Og der venter ikke noget

    Scenarie: En forælder stopper, mens indsatserne er i gang
      Givet at det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |
      Og pædagogisk leder skriver referat
        | drøftet på mødet | Morgenerne er de sværeste |
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig      | deadline                     |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt    | 2024-04-02                   |
        | Fast afskedskram | den er ny | sættes i gang | Rikke Lindtoft | ingen, fordi det er hver dag |
      Og med familiens oplevelse
        | hvem           | oplevelse                   |
        | Rikke Lindtoft | Vi blev hørt.               |
        | Jonas Lindtoft | Der var mange mennesker på. |
      Når "Rikke Lindtoft" vil ikke fortsætte
      Så er sagen afsluttet

    Scenarie: En anden kan ikke stoppe på familiens vegne
      Så kan ppr ikke udføre "familien stopper"
      Og "Jonas Lindtoft" kan udføre "familien stopper"
