# language: da
@DK-035 @DK-036 @DK-037
Egenskab: Pligten til at underrette gælder altid
  Mødet kræver ingen underretning, og det erstatter den ikke. Sagen husker kun, at den er lavet, og familien ser det ikke.

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

  Regel: Et møde kan holdes, uden at nogen først har underrettet

    Scenarie: Ingen har underrettet, og mødet bliver planlagt
      Når pædagogisk leder tager initiativ til et møde
      Så er sagen på trinnet "planlægges"
      Og oplysningen "fortrolige notater" er ikke udfyldt

  Regel: Der kan underrettes på hvert trin, og ingen regel står i vejen

    Scenarie: Før nogen har taget initiativ til et møde
      Når dagtilbud eller skole skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er "skriv fortroligt notat" udført
      Og sagen er på trinnet "overvejes"

    Scenarie: Midt i planlægningen, hvor alt andet mangler
      Når pædagogisk leder tager initiativ til et møde
      Så kan ppr ikke udføre "indkald"
      Men ppr kan udføre "skriv fortroligt notat"
      Når ppr skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er sagen på trinnet "planlægges"

    Scenarie: Der er indkaldt, og mødet er ikke holdt endnu
      Når pædagogisk leder tager initiativ til et møde
        | formål        | At Alma får ro i hverdagen |
        | sagstype      | eksisterende sag           |
        | fødselsdag    | 2020-05-17                 |
        | planlægges af | pædagogisk leder           |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er sagen på trinnet "indkaldt"
      Og dagtilbud eller skole kan udføre "skriv fortroligt notat"
      Når dagtilbud eller skole skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er "skriv fortroligt notat" udført
      Og sagen er på trinnet "indkaldt"
      Og "hold mødet" er planlagt til den 2024-03-20

    Scenarie: Forældrene siger nej til mødet, og pligten er der stadig
      Når pædagogisk leder tager initiativ til et møde
      Og "Rikke Lindtoft" siger nej til mødet
      Og pædagogisk leder skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er "skriv fortroligt notat" udført

    Scenarie: Mens der er inviteret til et udviklingsmøde
      Når pædagogisk leder tager initiativ til et møde
      Og pædagogisk leder inviterer til et udviklingsmøde
      Og ppr skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er sagen på trinnet "udviklingsmøde"

    Scenarie: Efter at familien er stoppet og sagen er afsluttet
      Når "Rikke Lindtoft" vil ikke fortsætte
      Så er sagen afsluttet
      Når dagtilbud eller skole skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er "skriv fortroligt notat" udført
      Og sagen er afsluttet

    Abstrakt Scenario: Enhver fagperson kan underrette: <hvem>
      Når <hvem> skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så har oplysningen "fortrolige notater" en række
      Eksempler:
        | hvem                  |
        | pædagogisk leder      |
        | dagtilbud eller skole |
        | myndighed             |
        | rådgiver              |
        | ppr                   |
        | samarbejdspartner     |

  Regel: Et møde erstatter ikke en underretning

    Baggrund:
      Givet pædagogisk leder tager initiativ til et møde
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
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |

    Scenarie: Mens indsatserne er i gang
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats      | virker | beslutning | ansvarlig   | deadline   |
        | Fast pædagog | ja     | fortsætter | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er sagen på trinnet "indsatser i gang"
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-20 |
      Så er sagen på trinnet "indsatser i gang"
      Og "skriv fortroligt notat" er udført

    Scenarie: Mødet er holdt, og pligten er den samme
      Så kan "Bo Ravnholt" udføre "skriv fortroligt notat"
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-20 |
      Så er sagen på trinnet "holdt"
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats      | virker | beslutning | ansvarlig   | deadline   |
        | Fast pædagog | ja     | fortsætter | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er "skriv fortroligt notat" udført
      Og oplysningen "fortrolige notater" har en række

    Scenarie: Skemaet minder alle om pligten og om, hvem der giver råd
      Så indeholder skemaet "første møde" "skærpede pligt til at underrette"
      Og skemaet "første møde" indeholder "Den Sociale Indgang"
      Og skemaet "opfølgning" indeholder "skærpede pligt til at underrette"
      Og skemaet "opfølgning" indeholder "Den Sociale Indgang"

  # Familien ser det ikke i sagen, for barnets skyld. Myndigheden afgør, hvornår og hvordan familien hører om det.
  Regel: Kun den, der underrettede, og myndigheden ser det

    Scenarie: Pædagogen har underrettet
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så ser "Bo Ravnholt" oplysningen "fortrolige notater"
      Og "Sanne Kjeldby" ser oplysningen "fortrolige notater"
      Men "Rikke Lindtoft" ser ikke oplysningen "fortrolige notater"
      Og "Jonas Lindtoft" ser ikke oplysningen "fortrolige notater"
      Og "Alma Lindtoft" ser ikke oplysningen "fortrolige notater"
      Og "Karen Vestermark" ser ikke oplysningen "fortrolige notater"
      Og "Ulla Brandby" ser ikke oplysningen "fortrolige notater"
      Og skemaet "notat" er beregnet til "Bo Ravnholt"
      Og skemaet "notat" er ikke beregnet til "Rikke Lindtoft"

    # Familien kan se, at der er skrevet et fortroligt notat, af hvem og hvornår, men ikke hvad det er.
    Scenarie: Et råd fra Den Sociale Indgang ser ud som en underretning for den, der ikke må se det
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                       | dag        |
        | råd fra Den Sociale Indgang | 2024-03-04 |
      Så ser "Bo Ravnholt" oplysningen "fortrolige notater"
      Og "Rikke Lindtoft" ser ikke oplysningen "fortrolige notater"

    # Vil den, der har underrettet, ikke stå der, kan myndigheden skrive notatet.
    Scenarie: Pædagogen har underrettet, og myndigheden skriver notatet
      Når myndighed skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så ser "Bo Ravnholt" ikke oplysningen "fortrolige notater"
      Og "Sanne Kjeldby" ser oplysningen "fortrolige notater"

    Scenarie: To skriver hver sit notat, og ingen af dem ser den andens
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Og ppr skriver et fortroligt notat
      Og med fortrolige notater
        | notat                       | dag        |
        | råd fra Den Sociale Indgang | 2024-03-04 |
      Så ser ppr 1 række i oplysningen "fortrolige notater"
      Og "Bo Ravnholt" ser 1 række i oplysningen "fortrolige notater"
      Og myndighed ser 2 rækker i oplysningen "fortrolige notater"
      Men "Rikke Lindtoft" ser ikke oplysningen "fortrolige notater"

    Scenarie: Der er intet om underretningen i det, familien får
      Når "Bo Ravnholt" skriver et fortroligt notat
      Og med fortrolige notater
        | notat                 | dag        |
        | underretning er lavet | 2024-03-04 |
      Så er skemaet "første møde" beregnet til "Rikke Lindtoft"
      Men skemaet "notat" er ikke beregnet til "Rikke Lindtoft"
      Og "Karen Vestermark" ser ikke oplysningen "fortrolige notater"
