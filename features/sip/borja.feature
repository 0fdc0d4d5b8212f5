# language: sv
Egenskap: Att börja utan dröjsmål
  Den som ser ett behov sätter i gång. Den som ber om en SIP får som regel en.

  Bakgrund:
    Givet att det är 2023-01-16
    Och ett nytt ärende enligt "sip"

  # Lagen ger ingen siffra. Västra Götaland säger ofta några dagar, Värmland tio. Vi räknar sju dagar, från att behovet
  # är upptäckt och bedömt till att man har kommit överens med familjen.
  @SIP-08 @SIP-09
  Regel: Arbetet med familjen börjar utan dröjsmål

    Bakgrund:
      Givet att rektor upptäcker ett behov
        | födelsedag | 2012-05-02 |

    Scenario: Rektor kommer överens med familjen på sjunde dagen
      Givet att det blir 2023-01-23
      När rektor kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är regeln "utan dröjsmål" följd

    Scenario: Åtta dagar har gått
      När det blir 2023-01-24
      Så är regeln "utan dröjsmål" bruten

    Scenario: Det dröjde, och skälet står kvar
      Givet att det blir 2023-01-25
      När rektor kommer överens med familjen med skälet "Familjen var bortrest" mot regeln "utan dröjsmål"
        | har sagt ja | vårdnadshavare |
      Så är "kom överens" försenat enligt regeln "utan dröjsmål", med skälet "Familjen var bortrest"
      Men ärendet står i "familjen är överens"

  # Vi har läst lagen från 2009, inte den från juli 2025. Vi räknar likadant också efter den dagen.
  @SIP-08 @SIP-09
  Regel: Också efter den 1 juli 2025 räknas sju dagar

    Scenario: Ärendet öppnas när den nya lagen gäller
      Givet att det är 2025-07-01
      När rektor öppnar ärendet
      Och rektor upptäcker ett behov
        | födelsedag | 2012-05-02 |
      Så finns ingen varning
      Och "kom överens" ska vara gjort senast 2025-07-08

  @SIP-03 @SIP-19
  Regel: Barnets födelsedag kan antecknas senare

    Bakgrund:
      Givet att "Anna Berg" är vårdnadshavare
      Och rektor kommer överens med familjen
        | har sagt ja  | Anna Berg      |
        | överenskomna | Anna Berg, soc |

    Scenario: Ingen har antecknat när barnet är fött
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP"
      Och det som saknas är "födelsedag"

    Scenario: Födelsedagen antecknas tillsammans med samtycket
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | födelsedag            | 2012-05-02 |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så är regeln "samtycke till SIP" följd

  @SIP-04 @SIP-05
  Regel: Alla kan be om en SIP eller föreslå en

    Abstrakt Scenario: <vem> ber om en SIP
      När <vem> ber om en SIP
        | begäran | Vi behöver hjälp att få ihop det |
      Så är uppgiften "begäran" "Vi behöver hjälp att få ihop det"
      Och ärendet står i "behov finns"
      Exempel:
        | vem            |
        | vårdnadshavare |
        | barnet         |
        | annan part     |

  # Källan säger inte vem som får säga nej. Den som får kalla får också säga nej.
  @SIP-06 @SIP-07
  Regel: Ett nej till en SIP är ett undantag, och skälen skrivs ned

    Bakgrund:
      Givet att vårdnadshavare ber om en SIP
        | begäran | Vi vill ha ett möte |

    Scenario: Ett nej med skäl, som familjen får läsa
      När soc säger nej till SIP
        | beslut av       | Enhetschefen                              |
        | beslutsdag      | 2023-01-16                                |
        | skriftliga skäl | Bara skolan är inblandad; den möter själv |
      Så är regeln "nekad SIP motiveras" följd
      Och ärendet är avslutat
      Och blanketten "beslut om SIP" innehåller "Bara skolan är inblandad"
      Och blanketten "beslut om SIP" är till för vårdnadshavare

    Scenario: Ett nej utan skäl
      När soc säger nej till SIP
        | beslut av | Enhetschefen |
      Så nekas det enligt regeln "nekad SIP motiveras", SIP-07
      Och det som saknas är "skriftliga skäl"
      Och ärendet är inte avslutat

    @SIP-03
    Scenario: Den som inte får kalla får inte heller säga nej
      När annan part säger nej till SIP
        | beslut av       | Tränaren |
        | skriftliga skäl | Onödigt  |
      Så nekas det enligt regeln "mandat", SIP-03

  @SIP-03
  Regel: Skolan, socialtjänsten och vården kallar till SIP-möte

    Abstrakt Scenario: <vem> sätter i gång
      När <vem> kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är regeln "mandat" följd
      Exempel:
        | vem                  |
        | rektor               |
        | soc                  |
        | handläggare i vården |

    # Källan säger den som arbetar i skolan, inte vem det är. Det kan vara rektor, en lärare eller någon annan där.
    Scenario: En lärare som ser behovet sätter i gång, bredvid rektor
      Givet att "Maria Lind" är handläggare i skolan på "Björkskolan"
      Och "Nils Dahl" är handläggare i skolan på "Björkskolan"
      När "Nils Dahl" upptäcker ett behov
        | födelsedag | 2012-05-02 |
      Så är regeln "mandat" följd
      När "Nils Dahl" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så står ärendet i "familjen är överens"
      Och "Maria Lind" kan göra "ändra kretsen"

    # Den som öppnar ärendet antecknar vilka de är.
    Scenario: En lärare som inte är antecknad så kan be om en SIP, men inte sätta i gång
      Givet att "Nils Dahl" är annan part på "Björkskolan"
      När "Nils Dahl" ber om en SIP
        | begäran | Elsa orkar inte. |
      Så är uppgiften "begäran" "Elsa orkar inte."
      När "Nils Dahl" upptäcker ett behov
        | födelsedag | 2012-05-02 |
      Så nekas det enligt regeln "mandat", SIP-03
      Givet att rektor antecknar att "Nils Dahl" kommer med som handläggare i skolan på "Björkskolan"
      När "Nils Dahl" upptäcker ett behov
        | födelsedag | 2012-05-02 |
      Så är "upptäck behov" gjort

    Scenario: En vårdcentral kan kalla, fast den inte är BUP
      Givet att "Jonas Ek" är handläggare i vården på "Vårdcentralen"
      Och "Lisa Dal" är handläggare i vården på "BUP"
      När "Jonas Ek" kommer överens med familjen
        | har sagt ja | vårdnadshavare |
      Så är regeln "mandat" följd
