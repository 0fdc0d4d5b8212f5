# language: da
@DK-007 @DK-008 @DK-009 @DK-010 @DK-038
Egenskab: Familier, som myndigheden kender, og familier, som den ikke kender
  Kender myndigheden familien, taler man først med familiens rådgiver. Ellers gælder en arbejdsgang, hvis tekst mangler.

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
      | Peter Oxholm     | rådgiver              | Myndigheden      |

  Regel: Før indkaldelsen er det noteret, om myndigheden kender familien

    # Beskrivelsen siger ikke, hvor man finder svaret. Den, der planlægger, spørger myndigheden eller familien.
    Scenarie: Ingen har spurgt, om myndigheden kender familien
      Når pædagogisk leder tager initiativ til et møde
        | fødselsdag    | 2020-05-17       |
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "sagstypen er kendt"
      Og det, der mangler, er "sagstype"
      Når pædagogisk leder planlægger mødet
        | sagstype | ukendt sag |
      Og pædagogisk leder følger arbejdsgangen for ukendte sager
        | sådan er arbejdsgangen fulgt | Jeg har ringet til myndigheden |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "sagstypen er kendt" overholdt

  Regel: I en eksisterende sag er mødet drøftet med familiens rådgiver

    Baggrund:
      Givet pædagogisk leder tager initiativ til et møde
        | formål        | At Alma får ro   |
        | sagstype      | eksisterende sag |
        | fødselsdag    | 2020-05-17       |
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |

    Scenarie: Rådgiveren er spurgt
      Når pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med               | rådgiver                      |
        | hvad drøftelsen førte til | Mødet giver mening nu i marts |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "rådgiveren først" overholdt

    Scenarie: Rådgiveren er ikke spurgt
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "rådgiveren først", DK-009
      Og det kan bringes i orden af pædagogisk leder med "drøft med rådgiveren"

    Scenarie: En anden fra myndigheden er spurgt i stedet for familiens rådgiver
      Når pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | myndighed |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "rådgiveren først", DK-009
      Og det, der mangler, er "Peter Oxholm"

    # Beskrivelsen siger ikke, hvad der sker, hvis rådgiveren synes, at mødet er overflødigt.
    Scenarie: Rådgiveren ser ingen grund til mødet, og der bliver indkaldt alligevel
      Når pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med               | rådgiver                              |
        | hvad drøftelsen førte til | Peter synes, at vi kan vente til maj. |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "rådgiveren først" overholdt
      Og "Rikke Lindtoft" ser oplysningen "hvad drøftelsen førte til"

    Scenarie: Rådgiveren er på ferie, og mødet kan ikke vente
      Når pædagogisk leder indkalder til mødet, og fraviger reglen "rådgiveren først" med begrundelsen "Peter er på ferie i tre uger"
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "rådgiveren først" fraveget med begrundelsen "Peter er på ferie i tre uger"

    Scenarie: Familien får en ny rådgiver, som så bliver spurgt
      Givet at pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | rådgiver |
      Når "Peter Oxholm" overdrager rollen som rådgiver til "Sanne Kjeldby"
      Og det bliver næste dag
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "rådgiveren først", DK-009
      Og det, der mangler, er "Sanne Kjeldby"

  # Teksten til arbejdsgangen mangler. Vi kræver kun, at nogen skriver, hvad der er gjort.
  Regel: I en ukendt sag gælder arbejdsgangen for ukendte sager

    Baggrund:
      Givet pædagogisk leder tager initiativ til et møde
        | formål        | At Alma får ro   |
        | sagstype      | ukendt sag       |
        | fødselsdag    | 2020-05-17       |
        | planlægges af | pædagogisk leder |
      Og pædagogisk leder noterer et mundtligt ja
        | svar fra | forælder |
      Og at "Peter Oxholm" fratræder rollen som rådgiver
      Og det bliver næste dag

    Scenarie: Det er noteret, hvordan arbejdsgangen er fulgt
      Når pædagogisk leder følger arbejdsgangen for ukendte sager
        | sådan er arbejdsgangen fulgt | Teksten mangler. Jeg har aftalt mødet med myndigheden. |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "arbejdsgangen for ukendte sager" overholdt
      Og reglen "rådgiveren først" blev ikke prøvet
      Og sagen er på trinnet "indkaldt"

    Scenarie: Ingen har fulgt arbejdsgangen
      Når pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "arbejdsgangen for ukendte sager", DK-010
      Og det kan bringes i orden af pædagogisk leder med "følg arbejdsgangen for ukendte sager"
      Og det afvises med ordene "teksten mangler"

    Scenarie: Arbejdsgangen er krydset af, men ingen har skrevet, hvad der er gjort
      Når pædagogisk leder følger arbejdsgangen for ukendte sager
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så afvises det ifølge reglen "arbejdsgangen for ukendte sager", DK-010

    Scenarie: Der bliver indkaldt uden arbejdsgangen, for ingen kender den
      Når pædagogisk leder indkalder til mødet, og fraviger reglen "arbejdsgangen for ukendte sager" med begrundelsen "Vi har ikke teksten"
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så er reglen "arbejdsgangen for ukendte sager" fraveget med begrundelsen "Vi har ikke teksten"

    Scenarie: I en eksisterende sag spørger ingen efter arbejdsgangen for ukendte sager
      Givet at "Peter Oxholm" indtræder som rådgiver ved "Myndigheden"
      Når pædagogisk leder planlægger mødet
        | sagstype | eksisterende sag |
      Og pædagogisk leder drøfter mødet med rådgiveren
        | drøftet med | "Peter Oxholm" |
      Og pædagogisk leder indkalder til mødet
        | indkaldte | forælder, dagtilbud eller skole, myndighed |
        | mødedag   | 2024-03-20                                 |
      Så blev reglen "arbejdsgangen for ukendte sager" ikke prøvet
      Og reglen "rådgiveren først" er overholdt
