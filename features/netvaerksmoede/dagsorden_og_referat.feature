# language: da
@DK-016 @DK-017 @DK-018 @DK-019 @DK-020 @DK-021 @DK-022 @DK-023 @DK-030 @DK-031 @DK-032 @DK-033 @DK-034
Egenskab: Dagsorden og referat på det samme skema
  Det første møde har skemaet til første møde, alle senere har skemaet til opfølgning. Begge er dagsorden før og referat efter.

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
    Og pædagogisk leder indkalder til mødet
      | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
      | mødedag    | 2024-03-20                                      |
      | klokkeslæt | 14.00                                           |
      | sted       | Børnehuset Mosen                                |

  Regel: Mødet har den faste dagsorden, og den er lavet på skemaet før mødet

    Scenarie: Dagsordenen er klar før mødet, og skemaet viser alle punkter i rækkefølge
      Når pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Så indeholder skemaet "første møde" "1. Velkomst"
      Og skemaet "første møde" indeholder "2. Præsentationsrunde"
      Og skemaet "første møde" indeholder "3. Formålet med mødet"
      Og skemaet "første møde" indeholder "At Alma får ro i hverdagen"
      Og skemaet "første møde" indeholder "4. Indsatserne"
      Og skemaet "første møde" indeholder "a. Det, der er i gang"
      Og skemaet "første møde" indeholder "b. Skal noget nyt sættes i gang"
      Og skemaet "første møde" indeholder "c. Hvem har ansvaret"
      Og skemaet "første møde" indeholder "5. Familiens oplevelse af mødet"
      Og skemaet "første møde" indeholder "6. Afrunding"
      Og skemaet "første møde" er udfyldt
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er reglen "dagsorden før mødet" overholdt

    Scenarie: Hvad der hører til referatet, mangler ikke i dagsordenen, og emner må være tomt
      Når pædagogisk leder laver dagsordenen
      Så er skemaet "første møde" udfyldt
      Og skemaet "første møde" indeholder "Hvad vi særligt skal tale om: ____"
      Og skemaet "første møde" indeholder "Indsatser: ____"
      Og skemaet "opfølgning" mangler "indsatser"

    Scenarie: Dagsordenen er lavet, før der er en tid
      Når pædagogisk leder aflyser mødet
        | grund til ændringen | Karen er syg |
      Og pædagogisk leder laver dagsordenen
      Så mangler skemaet "første møde" "mødedag"

    Scenarie: Der er ingen dagsorden
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så afvises det ifølge reglen "dagsorden før mødet", DK-019
      Og det kan bringes i orden af dagsordenansvarlig med "lav dagsorden"

    Scenarie: Mødet haster, og dagsordenen er de faste punkter
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet, og fraviger reglen "dagsorden før mødet" med begrundelsen "Vi brugte de faste punkter"
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er reglen "dagsorden før mødet" fraveget med begrundelsen "Vi brugte de faste punkter"

  Regel: Principperne er altid grundlaget for mødet

    Abstrakt Scenario: Principperne står øverst i skemaet <skema>
      Når pædagogisk leder laver dagsordenen
      Så indeholder skemaet "<skema>" "Barnet og familien er med til at finde løsningen."
      Og skemaet "<skema>" indeholder "Vi ser efter, om det, vi gør, virker."
      Og skemaet "<skema>" indeholder "giver mening for barnet"
      Eksempler:
        | skema       |
        | første møde |
        | opfølgning  |

  Regel: Det første møde har skemaet til første møde, og det næste har skemaet til opfølgning

    Baggrund:
      Givet pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og det bliver den 2024-03-20 kl. 14.00
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

    # Beskrivelsen siger kun om det første skema, at det også er referat. Vi bruger begge til dagsorden og referat.
    Scenarie: Dagsordenen er blevet til referat
      Så er sagen på trinnet "indsatser i gang"
      Og skemaet "første møde" indeholder "At Alma får ro i hverdagen"
      Og skemaet "første møde" indeholder "Rolig modtagelse"
      Og skemaet "første møde" indeholder "Der var mange mennesker på."
      Og skemaet "første møde" indeholder "Guide til mødeledelse"

    Scenarie: I referatet må det stå tomt, hvornår man mødes igen, og hvem der ikke er enig
      Så er skemaet "første møde" udfyldt
      Og skemaet "første møde" indeholder "Hvornår et opfølgende møde skal planlægges: ____"
      Og skemaet "første møde" indeholder "Dem, der ikke er enige i referatet: ____"

    Scenarie: Til det næste møde er det aftalte med fra sidst, og resten er tomt
      Når det bliver den 2024-05-13
      Og pædagogisk leder tager initiativ til et møde
        | formål        | At se, om morgenerne er bedre |
        | planlægges af | pædagogisk leder              |
      Og pædagogisk leder laver dagsordenen
      Så indeholder skemaet "opfølgning" "Det aftalte vi sidst"
      Og skemaet "opfølgning" indeholder "Rolig modtagelse"
      Og skemaet "opfølgning" indeholder "Indsatser: ____"
      Og oplysningen "indsatser" er ikke udfyldt

  # Familien er flere personer. Hver har sin egen linje med egne ord, og mindst en linje er skrevet.
  Regel: Referatet fortæller, hvordan familien har oplevet mødet

    Baggrund:
      Givet pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og det bliver den 2024-03-20 kl. 14.00
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |

    Scenarie: Mor og far har oplevet mødet forskelligt
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse                   |
        | Rikke Lindtoft | Vi blev hørt.               |
        | Jonas Lindtoft | Der var mange mennesker på. |
      Så er reglen "familiens oplevelse i referatet" overholdt
      Og oplysningen "familiens oplevelse" har 2 rækker

    Scenarie: Ingen har spurgt familien
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Så afvises det ifølge reglen "familiens oplevelse i referatet", DK-030
      Og det, der mangler, er "familiens oplevelse"

    Scenarie: Mor er nævnt, men hendes ord mangler
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse |
        | Rikke Lindtoft |           |
      Så afvises det ifølge reglen "familiens oplevelse i referatet", DK-030

    Scenarie: Familien vil ikke svare, og det står i referatet
      Når pædagogisk leder skriver referat, og fraviger reglen "familiens oplevelse i referatet" med begrundelsen "De ville helst ikke sige noget"
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Så er reglen "familiens oplevelse i referatet" fraveget med begrundelsen "De ville helst ikke sige noget"
      Og det er noteret, at reglen "familien fortæller selv" ikke blev fulgt

    Scenarie: Kun pædagogen fortæller, hvordan mødet var
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem        | oplevelse       |
        | Bo Ravnholt | De virkede glade. |
      Så er det noteret, at reglen "familien fortæller selv" ikke blev fulgt

  # Beskrivelsen siger ikke, hvad der ellers står i et referat. Det er vores forslag, og det stopper ingen.
  Regel: Referatet siger, hvem der var med, og hvad der blev talt om

    Baggrund:
      Givet pædagogisk leder laver dagsordenen
      Og det bliver den 2024-03-20 kl. 14.00
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |

    Scenarie: Det står der, og skemaet er udfyldt
      Når pædagogisk leder skriver referat
        | drøftet på mødet | Morgenerne er de sværeste |
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er reglen "referatet fortæller om mødet" overholdt
      Og skemaet "første møde" er udfyldt

    Scenarie: Der står intet om, hvad der blev talt om, og skemaet mangler det
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er det noteret, at reglen "referatet fortæller om mødet" ikke blev fulgt
      Og skemaet "første møde" mangler "drøftet på mødet"

  # Beskrivelsen siger ikke, hvad der sker ved uenighed. Den står i skemaet med egne ord og stopper ikke indsatserne.
  Regel: Den, der ikke er enig i referatet, kan skrive det

    Baggrund:
      Givet pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og det bliver den 2024-03-20 kl. 14.00
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

    Scenarie: Referatet kommer tilbage, fordi far ikke er enig, og det bliver skrevet om
      Når pædagogisk leder noterer, hvem der har fået referatet
      Og med kopier
        | hvem           | dag        | hvordan |
        | Rikke Lindtoft | 2024-03-21 | sendt   |
        | Jonas Lindtoft | 2024-03-21 | sendt   |
      Og det bliver den 2024-03-25
      Og "Jonas Lindtoft" er ikke enig i referatet
      Og med uenighed
        | hvad                               |
        | Jeg sagde aldrig, at hun er bange. |
      Så indeholder skemaet "første møde" "Jeg sagde aldrig, at hun er bange."
      Og sagen er på trinnet "indsatser i gang"
      Når pædagogisk leder skriver referat
        | drøftet på mødet | Alma er træt om morgenen |
      Og pædagogisk leder noterer, hvem der har fået referatet
      Og med kopier
        | hvem           | dag        | hvordan   |
        | Rikke Lindtoft | 2024-03-26 | sendt     |
        | Jonas Lindtoft | 2024-03-26 | kom retur |
      Så indeholder skemaet "første møde" "Alma er træt om morgenen"
      Og skemaet "første møde" indeholder "Jeg sagde aldrig, at hun er bange."
      Når pædagogisk leder afslutter sagen
        | grund til afslutning | Familien flytter |
      Så er det noteret, at reglen "forældrene har referatet" ikke blev fulgt
