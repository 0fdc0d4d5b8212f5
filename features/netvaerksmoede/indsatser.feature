# language: da
@DK-024 @DK-025 @DK-026 @DK-027 @DK-028 @DK-029
Egenskab: Indsatserne i referatet
  Det, der er i gang, fortsætter, ændres eller stoppes. Alle indsatser har en ansvarlig og en deadline, eller et svar på hvorfor ikke.

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
    Og pædagogisk leder holder mødet
    Og med fremmøde
      | hvem           | hvordan |
      | Rikke Lindtoft | kom     |
      | Jonas Lindtoft | kom     |
      | Bo Ravnholt    | kom     |
      | Sanne Kjeldby  | kom     |
      | Ulla Brandby   | kom     |

  Regel: På det første møde

    Scenarie: Noget fortsætter, noget ændres, noget stoppes, og noget nyt begynder
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats         | virker    | beslutning    | bemærkning          | vigtighed | ansvarlig      | deadline                         |
        | Fast pædagog    | ja        | fortsætter    |                     | 1         | Bo Ravnholt    | ingen, fordi det virker hver dag |
        | Billedkort      | delvist   | ændres        | Kun om morgenen     | 2         | Bo Ravnholt    | 2024-04-02                       |
        | Tidlig hentning | nej       | stoppes       | Alma savner sin leg |           | Jonas Lindtoft | 2024-03-22                       |
        | Samtale med PPR | den er ny | sættes i gang |                     | 3         | Ulla Brandby   | 2024-04-15                       |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er reglen "beslutning om hver indsats" overholdt
      Og reglen "ansvar for hver indsats" er overholdt
      Og reglen "deadline for hver indsats" er overholdt
      Og oplysningen "indsatser" har 4 rækker
      Og skemaet "første møde" indeholder "Alma savner sin leg"

    # Dagsordenen spørger, og et svar kan være »ingen beslutning«. Så skriver man hvorfor.
    # Dagsordenen spørger, hvad deadline er. »Ingen, fordi …« er også et svar.
    Scenarie: Ingen beslutning og ingen deadline, fordi man venter, er et svar
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats         | virker                | beslutning       | bemærkning            | ansvarlig    | deadline                        |
        | Samtale med PPR | det ved vi ikke endnu | ingen beslutning | Vi afventer hørelægen | Ulla Brandby | ingen, fordi vi venter på lægen |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er reglen "beslutning om hver indsats" overholdt
      Og reglen "deadline for hver indsats" er overholdt

    Abstrakt Scenario: Referatet svarer ikke på <spørgsmål>
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats      | virker | beslutning   | ansvarlig   | deadline   |
        | Fast pædagog | ja     | fortsætter   | Bo Ravnholt | 2024-04-02 |
        | Billedkort   | nej    | <beslutning> | <ansvarlig> | <deadline> |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så afvises det ifølge reglen "<regel>", <punkt>
      Eksempler:
        | spørgsmål                   | beslutning | ansvarlig    | deadline   | regel                      | punkt  |
        | hvad der sker               |            | Ulla Brandby | 2024-04-02 | beslutning om hver indsats | DK-025 |
        | hvem der har ansvaret       | stoppes    |              | 2024-04-02 | ansvar for hver indsats    | DK-028 |
        | hvornår det skal være gjort | stoppes    | Ulla Brandby |            | deadline for hver indsats  | DK-029 |

    Scenarie: Ingen indsatser blev aftalt, og det står i referatet
      Når pædagogisk leder skriver referat, og fraviger reglen "beslutning om hver indsats" med begrundelsen "Ingen indsatser, fordi vi mødes igen på mandag", og fraviger reglen "ansvar for hver indsats" med begrundelsen "Ingen indsatser", og fraviger reglen "deadline for hver indsats" med begrundelsen "Ingen indsatser"
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er reglen "beslutning om hver indsats" fraveget med begrundelsen "Ingen indsatser, fordi vi mødes igen på mandag"
      Og sagen er på trinnet "indsatser i gang"

    # Beskrivelsen siger ikke, hvor længe der går mellem to møder. Vi sætter ingen frist.
    Scenarie: Ingen har aftalt et næste møde, og der venter ikke noget
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats      | virker | beslutning | ansvarlig   | deadline   |
        | Fast pædagog | ja     | fortsætter | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så venter der ikke noget
      Når det bliver den 2025-03-20
      Så venter der ikke noget
      Og pædagogisk leder kan udføre "tag initiativ"

    Scenarie: Den nærmeste deadline og det næste møde står og venter
      Når pædagogisk leder skriver referat
        | nærmeste deadline | 2024-04-02 |
        | næste møde        | 2024-05-13 |
      Og med indsatser
        | indsats      | virker | beslutning | ansvarlig   | deadline   |
        | Fast pædagog | ja     | fortsætter | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er "følg op på indsatserne" planlagt til den 2024-04-02
      Og "tag initiativ" er planlagt til den 2024-05-13
      Når det bliver den 2024-04-02
      Og "Bo Ravnholt" følger op på indsatserne
      Og med nyt om indsatserne
        | dag        | indsats      | nyt                       |
        | 2024-04-02 | Fast pædagog | Fire gode morgener i træk |
      Så har oplysningen "nyt om indsatserne" en række

  Regel: På et opfølgende møde

    Baggrund:
      Givet pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker    | beslutning    | ansvarlig   | deadline   |
        | Rolig modtagelse | den er ny | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Og det bliver den 2024-05-13
      Og pædagogisk leder tager initiativ til et møde
        | udfordringer  | Alma græder om morgenen    |
        | formål        | At Alma får ro i hverdagen |
        | sagstype      | eksisterende sag           |
        | fødselsdag    | 2020-05-17                 |
        | planlægges af | pædagogisk leder           |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder laver dagsordenen
        | emner | Morgenerne |
      Og pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag    | 2024-05-22                                      |
        | klokkeslæt | 14.00                                           |
        | sted       | Børnehuset Mosen                                |
      Og det bliver den 2024-05-22 kl. 14.00
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |

    Scenarie: Det, der blev sat i gang sidst, får en ny beslutning
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker | beslutning | bemærkning        | ansvarlig   | deadline   |
        | Rolig modtagelse | ja     | fortsætter | Også om torsdagen | Bo Ravnholt | 2024-08-12 |
      Og med familiens oplevelse
        | hvem           | oplevelse        |
        | Rikke Lindtoft | Det gik hurtigt. |
      Så er reglen "beslutning om hver indsats" overholdt
      Og reglen "ansvar for hver indsats" er overholdt
      Og reglen "deadline for hver indsats" er overholdt
      Og reglen "familiens oplevelse i referatet" er overholdt
      Og skemaet "opfølgning" indeholder "Også om torsdagen"
      Og skemaet "opfølgning" indeholder "2024-04-02"

    @DK-024 @DK-025
    Scenarie: Ingen siger, hvad der sker med det, der var i gang
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats      | virker    | beslutning    | ansvarlig   | deadline   |
        | Fast pædagog | den er ny | sættes i gang | Bo Ravnholt | 2024-08-12 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så afvises det ifølge reglen "ingen indsats glemmes", DK-025
      Og det, der mangler, er "Rolig modtagelse"

    # Beskrivelsen siger ikke, om man taler igen om det, der blev stoppet. Det gør man ikke.
    Scenarie: Det, der blev stoppet på forrige møde, er afsluttet
      Givet pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker | beslutning | ansvarlig   | deadline   |
        | Rolig modtagelse | nej    | stoppes    | Bo Ravnholt | 2024-05-22 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Og det bliver den 2024-08-12
      Og pædagogisk leder tager initiativ til et møde
        | udfordringer  | Alma er alene på legepladsen |
        | formål        | At Alma får en legekammerat  |
        | sagstype      | eksisterende sag             |
        | planlægges af | pædagogisk leder             |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder laver dagsordenen
        | emner | Legepladsen |
      Og pædagogisk leder indkalder til mødet
        | indkaldte  | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag    | 2024-08-21                                      |
        | klokkeslæt | 14.00                                           |
        | sted       | Børnehuset Mosen                                |
      Og det bliver den 2024-08-21 kl. 14.00
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Jonas Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
        | Ulla Brandby   | kom     |
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats     | virker    | beslutning    | ansvarlig   | deadline   |
        | Legemakker  | den er ny | sættes i gang | Bo Ravnholt | 2024-09-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så er reglen "ingen indsats glemmes" overholdt

    @DK-030
    Scenarie: Ingen har spurgt familien om det opfølgende møde
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker | beslutning | ansvarlig   | deadline   |
        | Rolig modtagelse | ja     | fortsætter | Bo Ravnholt | 2024-08-12 |
      Så afvises det ifølge reglen "familiens oplevelse i referatet", DK-030

    Abstrakt Scenario: Referatet af opfølgningen svarer ikke på <spørgsmål>
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats          | virker | beslutning   | ansvarlig   | deadline   |
        | Rolig modtagelse | ja     | <beslutning> | <ansvarlig> | <deadline> |
      Og med familiens oplevelse
        | hvem           | oplevelse     |
        | Rikke Lindtoft | Vi blev hørt. |
      Så afvises det ifølge reglen "<regel>", <punkt>
      Eksempler:
        | spørgsmål                   | beslutning | ansvarlig   | deadline   | regel                      | punkt  |
        | hvad der sker               |            | Bo Ravnholt | 2024-08-12 | beslutning om hver indsats | DK-025 |
        | hvem der har ansvaret       | fortsætter |             | 2024-08-12 | ansvar for hver indsats    | DK-028 |
        | hvornår det skal være gjort | fortsætter | Bo Ravnholt |            | deadline for hver indsats  | DK-029 |
