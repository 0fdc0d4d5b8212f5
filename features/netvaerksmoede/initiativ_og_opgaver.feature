# language: da
@DK-011 @DK-012 @DK-013 @DK-014 @DK-015
Egenskab: Hvem der tager initiativet, og hvem der gør hvad
  Den, der tager initiativet, indkalder, laver dagsorden, leder mødet og skriver referat, hvis parterne ikke aftaler andet.

  Baggrund:
    Givet at det er den 2024-03-04
    Og at der er en ny sag under "Netværksmøde"
    Og følgende personer deltager
      | navn             | rolle                 | instans          |
      | Alma Lindtoft    | barnet                |                  |
      | Rikke Lindtoft   | forælder              |                  |
      | Karen Vestermark | pædagogisk leder      | Børnehuset Mosen |
      | Bo Ravnholt      | dagtilbud eller skole | Børnehuset Mosen |
      | Sanne Kjeldby    | myndighed             | Myndigheden      |
      | Sanne Kjeldby    | rådgiver              | Myndigheden      |
      | Ulla Brandby     | ppr                   | PPR              |
      | Mia Engdal       | samarbejdspartner     | Sundhedsplejen   |

  Regel: Oftest tager den pædagogiske leder initiativet, men andre kan også

    Scenarie: Lederen tager initiativet og har alle fire opgaver
      Når pædagogisk leder tager initiativ til et møde
      Så er sagen på trinnet "planlægges"
      Og "Karen Vestermark" har rollen indkalder
      Og "Karen Vestermark" har rollen dagsordenansvarlig
      Og "Karen Vestermark" har rollen mødeleder
      Og "Karen Vestermark" har rollen referent

    # Beskrivelsen nævner PPR som eksempel. Vi lader alle voksne i sagen tage initiativ, også en forælder.
    Abstrakt Scenario: <hvem> tager initiativet
      Når <hvem> tager initiativ til et møde
      Så er sagen på trinnet "planlægges"
      Og <hvem> har rollen indkalder
      Og <hvem> har rollen referent
      Eksempler:
        | hvem                  |
        | ppr                   |
        | dagtilbud eller skole |
        | myndighed             |
        | samarbejdspartner     |
        | forælder              |

    Scenarie: Ingen har opgaverne, før nogen tager initiativet
      Når pædagogisk leder åbner sagen
      Så har ingen rollen mødeleder
      Og sagen er på trinnet "overvejes"

  # Tager lederen selv initiativet, står lederen også som den, der planlægger.
  Regel: Mødet er planlagt i dialog med den pædagogiske leder

    Baggrund:
      Givet ppr tager initiativ til et møde
        | sagstype   | eksisterende sag |
        | fødselsdag | 2020-05-17       |
      Og ppr drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og ppr noterer et mundtligt ja
        | svar fra | forælder |

    Scenarie: PPR planlægger sammen med lederen
      Når ppr planlægger mødet
        | planlægges af | ppr, pædagogisk leder |
      Og ppr indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Så er reglen "lederen er med i planlægningen" overholdt

    Scenarie: PPR planlægger alene
      Når ppr planlægger mødet
        | planlægges af | ppr |
      Og ppr indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Så afvises det ifølge reglen "lederen er med i planlægningen", DK-013
      Og det, der mangler, er "Karen Vestermark"

    Scenarie: Lederen er syg, og PPR skriver hvorfor
      Når ppr indkalder til mødet, og fraviger reglen "lederen er med i planlægningen" med begrundelsen "Karen er syg"
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Så er reglen "lederen er med i planlægningen" fraveget med begrundelsen "Karen er syg"

    Scenarie: Lederen indkalder, men står ikke som den, der planlægger
      Givet at ppr overdrager rollen som indkalder til pædagogisk leder
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "lederen er med i planlægningen", DK-013
      Når pædagogisk leder planlægger mødet
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "lederen er med i planlægningen" overholdt

  Regel: De fire opgaver hører sammen med initiativet

    Baggrund:
      Givet pædagogisk leder tager initiativ til et møde
        | sagstype      | eksisterende sag |
        | fødselsdag    | 2020-05-17       |
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |

    Scenarie: Lederen gør alle fire ting
      Når pædagogisk leder laver dagsordenen
      Så er reglen "dagsordenen har en ansvarlig" overholdt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "indkalderen indkalder" overholdt
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er reglen "mødelederen leder" overholdt
      Når pædagogisk leder skriver referat
      Og med indsatser
        | indsats     | beslutning    | ansvarlig   | deadline   |
        | Lille gruppe | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse         |
        | Rikke Lindtoft | Det var godt nok. |
      Så er reglen "referenten skriver" overholdt

    Scenarie: En anden indkalder, uden at det er aftalt
      Når ppr indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "indkalderen indkalder", DK-014
      Og det, der mangler, er "indkalder"

    Scenarie: En anden laver dagsordenen, uden at det er aftalt
      Når ppr laver dagsordenen
      Så afvises det ifølge reglen "dagsordenen har en ansvarlig", DK-014

    Scenarie: PPR springer til med dagsordenen, og grunden står i sagen
      Når ppr laver dagsordenen, og fraviger reglen "dagsordenen har en ansvarlig" med begrundelsen "Karen bad mig om det"
      Så er reglen "dagsordenen har en ansvarlig" fraveget med begrundelsen "Karen bad mig om det"

    Scenarie: En anden leder mødet, uden at det er aftalt
      Givet at pædagogisk leder laver dagsordenen
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Når det bliver den 2024-03-20
      Og ppr holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så afvises det ifølge reglen "mødelederen leder", DK-014

    Scenarie: En anden skriver referat, uden at det er aftalt
      Givet at pædagogisk leder laver dagsordenen
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Og det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Når "Bo Ravnholt" skriver referat
      Og med indsatser
        | indsats      | beslutning    | ansvarlig   | deadline   |
        | Lille gruppe | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse         |
        | Rikke Lindtoft | Det var godt nok. |
      Så afvises det ifølge reglen "referenten skriver", DK-014
      Og det, der mangler, er "referent"

  # Beskrivelsen siger ikke, hvem parterne er. Vi noterer, hvem der er enige, og opgaven gives videre i sagen.
  Regel: Parterne kan aftale en anden fordeling

    Baggrund:
      Givet pædagogisk leder tager initiativ til et møde
        | sagstype      | eksisterende sag |
        | fødselsdag    | 2020-05-17       |
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |
      Og pædagogisk leder aftaler en anden fordeling af opgaverne
        | enige om fordelingen | pædagogisk leder, ppr, dagtilbud eller skole |
      Og med fordeling af opgaver
        | opgave      | hvem         |
        | mødeledelse | Ulla Brandby |
        | referat     | Bo Ravnholt  |
      Og pædagogisk leder overdrager rollen som mødeleder til ppr
      Og pædagogisk leder overdrager rollen som referent til "Bo Ravnholt"

    Scenarie: PPR leder mødet, pædagogen skriver, og lederen indkalder
      Så har ppr rollen mødeleder
      Og "Bo Ravnholt" har rollen referent
      Og "Karen Vestermark" har rollen indkalder
      Og oplysningen "fordeling af opgaver" har 2 rækker
      Når pædagogisk leder laver dagsordenen
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Og det bliver den 2024-03-20
      Og ppr holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så er reglen "mødelederen leder" overholdt
      Når "Bo Ravnholt" skriver referat
      Og med indsatser
        | indsats      | beslutning    | ansvarlig   | deadline   |
        | Lille gruppe | sættes i gang | Bo Ravnholt | 2024-04-02 |
      Og med familiens oplevelse
        | hvem           | oplevelse         |
        | Rikke Lindtoft | Det var godt nok. |
      Så er reglen "referenten skriver" overholdt
      Og skemaet "første møde" indeholder "Ulla Brandby"

    Scenarie: Den, der gav mødeledelsen videre, leder ikke mødet længere
      Givet at pædagogisk leder laver dagsordenen
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed, ppr |
        | mødedag   | 2024-03-20                                      |
      Når det bliver den 2024-03-20
      Og pædagogisk leder holder mødet
      Og med fremmøde
        | hvem           | hvordan |
        | Rikke Lindtoft | kom     |
        | Bo Ravnholt    | kom     |
        | Sanne Kjeldby  | kom     |
      Så afvises det ifølge reglen "mødelederen leder", DK-014

    Scenarie: Indkaldelse og dagsorden kan også gives videre
      Når pædagogisk leder aftaler en anden fordeling af opgaverne
        | enige om fordelingen | pædagogisk leder, samarbejdspartner |
      Og med fordeling af opgaver
        | opgave      | hvem       |
        | indkaldelse | Mia Engdal |
        | dagsorden   | Mia Engdal |
      Og pædagogisk leder overdrager rollen som indkalder til "Mia Engdal"
      Og pædagogisk leder overdrager rollen som dagsordenansvarlig til "Mia Engdal"
      Og samarbejdspartner laver dagsordenen
      Og samarbejdspartner indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "indkalderen indkalder" overholdt
      Og reglen "dagsordenen har en ansvarlig" er overholdt
