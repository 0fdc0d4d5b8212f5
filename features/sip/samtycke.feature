# language: sv
Egenskap: Samtycke till en SIP
  En SIP görs bara om familjen samtycker. Hur svaret ges är fritt, men det gäller just den här planen, har ett slutdatum
  och kan tas tillbaka när som helst.

  Bakgrund:
    Givet att det är 2023-01-16
    Och ett nytt ärende enligt "sip"
    Och dessa personer är med
      | namn       | roll                 | verksamhet     |
      | Maria Lind | rektor               | Björkskolan    |
      | Sara Holm  | soc                  | Socialtjänsten |
      | Jonas Ek   | handläggare i vården | Vårdcentralen  |
      | Anna Berg  | vårdnadshavare       |                |
      | Erik Berg  | vårdnadshavare       |                |
      | Elsa Berg  | barnet               |                |
    Och rektor upptäcker ett behov
      | födelsedag | 2012-05-02 |
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg, Erik Berg                      |
      | överenskomna   | Anna Berg, Erik Berg, Sara Holm, Jonas Ek |
      | frågeställning | Hur får Elsa ork till hela skoldagar?     |

  @SIP-12
  Regel: Ingen avtalar tid, kallar, håller möte, bedömer eller gör en plan utan samtycke

    # Lagen säger den enskilde. Vi frågar varje vårdnadshavare.
    Scenario: Båda vårdnadshavarna samtycker
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så är regeln "samtycke till SIP" följd
      Och "Anna Berg" har samtyckt till "tala öppet" till och med 2023-12-31

    Scenario: Bara den ena vårdnadshavaren har samtyckt
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP", SIP-12
      Och "Erik Berg" har inte samtyckt till "tala öppet"

    Scenario: Den ena säger nej, och det går inte att rösta ned
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett nej till samtycke
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP"
      Och "Erik Berg" har sagt nej till "tala öppet"

    # Källorna säger inte vem som antecknar ett nytt ja efter ett nej. Den som får kalla gör det, och familjen ser det.
    Scenario: Erik har sagt nej, rektor antecknar hans nya ja, och Erik ser det och kan säga nej igen
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett nej till samtycke
      När rektor antecknar ett samtycke
        | den som svarar        | Erik Berg  |
        | samtycket gäller till | 2023-12-31 |
      Så har "Erik Berg" samtyckt till "tala öppet"
      Och uppgiften "den som svarar" är "Erik Berg"
      Och "Erik Berg" ser uppgiften "den som svarar"
      När "Erik Berg" antecknar ett nej till samtycke
      Så kan rektor inte göra "avtala tid" enligt regeln "samtycke till SIP"

    Scenario: Ett skäl ersätter inte ett samtycke
      När rektor avtalar en tid och avviker från regeln "samtycke till SIP" med skälet "det brådskar"
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP"

    Scenario: Ett möte som hölls utan samtycke är en händelse, tills båda har godkänt den
      Givet att det blir 2023-02-07
      När det antecknas i efterhand att rektor håller mötet den 2023-02-06
      Så är det antecknat som en händelse mot regeln "samtycke till SIP"
      Och händelsen väntar på "Anna Berg"
      Och händelsen väntar på "Erik Berg"
      Och "håll mötet" är inte gjort
      När "Anna Berg" godkänner det i efterhand
      Och "Erik Berg" godkänner det i efterhand
      Så är "håll mötet" gjort
      Och ärendet står i "mötet hållet"

  @SIP-13 @SIP-21
  Regel: Hur samtycket ges är fritt

    Scenario: Rektor antecknar vad Erik sa i telefon
      När rektor antecknar ett samtycke
        | den som svarar        | Erik Berg  |
        | samtycket gäller till | 2023-12-31 |
      Så har "Erik Berg" samtyckt till "tala öppet"

    Scenario: Anna skriver under på papper, eftersom uppgifterna är känsliga
      När "Anna Berg" antecknar ett skriftligt samtycke
        | samtycket gäller till | 2023-12-31 |
      Så har "Anna Berg" samtyckt till "tala öppet" till och med 2023-12-31

  @SIP-15
  Regel: Samtycket har ett slutdatum

    Scenario: Ett muntligt samtycke med slutdatum
      När "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-06-30 |
      Så är regeln "slutdatum muntligt" följd

    Scenario: Ett muntligt samtycke utan slutdatum
      När "Anna Berg" antecknar ett samtycke
      Så nekas det enligt regeln "slutdatum muntligt", SIP-15
      Och det som saknas är "samtycket gäller till"

    Scenario: Ett skriftligt samtycke med slutdatum
      När "Anna Berg" antecknar ett skriftligt samtycke
        | samtycket gäller till | 2023-06-30 |
      Så är regeln "slutdatum skriftligt" följd

    Scenario: Ett skriftligt samtycke utan slutdatum
      När "Anna Berg" antecknar ett skriftligt samtycke
      Så nekas det enligt regeln "slutdatum skriftligt", SIP-15

    @SIP-12
    Scenario: Tiden för samtycket har gått ut
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-01-20 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      När det blir 2023-01-21
      Och rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP"

  @SIP-16
  Regel: Samtycket kan tas tillbaka när som helst

    Scenario: Anna tar tillbaka sitt samtycke före mötet
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och soc inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      Och det blir 2023-01-20
      När "Anna Berg" tar tillbaka samtycket
      Så kan rektor inte göra "avtala tid" enligt regeln "samtycke till SIP"
      Och uppgiften "inhämtade samtycken" är inte ifylld

  @SIP-14 @SIP-17
  Regel: Familjen säger vad samtycket inte ska gälla

    Bakgrund:
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |

    Scenario: Familjen är tillfrågad, och vill inte undanta någon
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | frågat om undantag    | ja         |
      Och rektor avtalar en tid
        | muntligt kontaktade | Sara Holm  |
        | mötesdag            | 2023-02-06 |
        | klockslag           | 14.00      |
        | plats               | Skolan     |
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm            |
        | inbjudna | Anna Berg, Erik Berg |
      Så är regeln "undantag efterfrågade" följd

    Scenario: Ingen har frågat familjen vad samtycket inte ska gälla
      Givet att rektor avtalar en tid
        | muntligt kontaktade | Sara Holm  |
        | mötesdag            | 2023-02-06 |
        | klockslag           | 14.00      |
        | plats               | Skolan     |
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm            |
        | inbjudna | Anna Berg, Erik Berg |
      Så nekas det enligt regeln "undantag efterfrågade", SIP-17

    Scenario: Familjen undantar vården, som ändå står bland dem som ska vara med
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | undantagna            | Jonas Ek   |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så nekas det enligt regeln "samtycke till SIP", SIP-17

    # Källorna säger inte om den som undantas får läsa ärendet. Den läser som andra parter, tills den lämnar ärendet.
    Scenario: Den som familjen undantar läser ärendet tills den lämnar det
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | undantagna            | Jonas Ek   |
      Så ser "Jonas Ek" uppgiften "frågeställning"
      När "Jonas Ek" lämnar ärendet
      Och det blir nästa dag
      Så ser "Jonas Ek" inte uppgiften "frågeställning"
      Men "Sara Holm" ser uppgiften "frågeställning"

    Scenario: Familjen undantar vården, och kretsen ändras
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | undantagna            | Jonas Ek   |
      Och rektor ändrar kretsen med familjen
        | har sagt ja  | Anna Berg, Erik Berg            |
        | överenskomna | Anna Berg, Erik Berg, Sara Holm |
      När rektor avtalar en tid
        | mötesdag | 2023-02-06 |
      Så är regeln "samtycke till SIP" följd

  # Källan säger att ålder och mognad avgör. Vi frågar barnet också, från 15 år.
  @SIP-19
  Regel: Barnet svarar tillsammans med vårdnadshavarna från 15 år

    Bakgrund:
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2030-12-31 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2030-12-31 |

    Scenario: Dagen före 15-årsdagen räcker vårdnadshavarnas svar
      När det blir 2027-05-01
      Så går det att göra "ändra kretsen"
      När rektor avtalar en tid
        | mötesdag              | 2027-05-20  |
        | skäl mot "tre veckor" | långt sjukt |
      Så är regeln "samtycke till SIP" följd

    Scenario: Den som har fyllt 15 tillfrågas också
      Givet att det blir 2027-05-02
      När rektor avtalar en tid
        | mötesdag              | 2027-05-20  |
        | skäl mot "tre veckor" | långt sjukt |
      Så nekas det enligt regeln "samtycke till SIP"
      Och "Elsa Berg" har inte samtyckt till "tala öppet"

    Scenario: Elsa säger nej, och vårdnadshavarnas ja räcker inte
      Givet att det blir 2027-05-02
      Och "Elsa Berg" antecknar ett nej till samtycke
      När rektor avtalar en tid
        | mötesdag              | 2027-05-20  |
        | skäl mot "tre veckor" | långt sjukt |
      Så nekas det enligt regeln "samtycke till SIP"
      Och "Elsa Berg" har sagt nej till "tala öppet"

    Scenario: Elsa samtycker själv
      Givet att det blir 2027-05-02
      Och "Elsa Berg" antecknar ett samtycke
        | samtycket gäller till | 2027-12-31 |
      När rektor avtalar en tid
        | mötesdag              | 2027-05-20  |
        | skäl mot "tre veckor" | långt sjukt |
      Så är regeln "samtycke till SIP" följd

  @SIP-18
  Regel: Varje verksamhet frågar själv familjen innan den lämnar uppgifter på mötet

    Bakgrund:
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | frågat om undantag    | ja         |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och rektor avtalar en tid
        | muntligt kontaktade | Sara Holm  |
        | mötesdag            | 2023-02-06 |
        | klockslag           | 14.00      |
        | plats               | Skolan     |
      Och rektor kallar till SIP-möte
        | kallade  | Sara Holm            |
        | inbjudna | Anna Berg, Erik Berg |
      Och rektor inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |

    Scenario: Både den som kallar och den som är kallad har frågat
      Givet att soc inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      När det blir 2023-02-06
      Och rektor håller mötet
      Och med närvaro
        | part      | hur |
        | Sara Holm | kom |
        | Anna Berg | kom |
      Så är regeln "var och en frågar själv" följd

    Scenario: Socialtjänsten har inte frågat
      När det blir 2023-02-06
      Och rektor håller mötet
      Och med närvaro
        | part      | hur |
        | Sara Holm | kom |
        | Anna Berg | kom |
      Så nekas det enligt regeln "var och en frågar själv", SIP-18
      Och det som saknas är "Sara Holm"

    Scenario: Ingen frågar åt någon annan
      När rektor inhämtar samtycke för sin verksamhet
        | verksamhet | dag        |
        | Sara Holm  | 2023-01-16 |
      Så nekas det med orden "var och en skriver sin egen rad"

  @VB-009
  Regel: Samtycket till SIP löser också ett problem kring sekretessen

    Bakgrund:
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och "Erik Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
      Och rektor avtalar en tid
        | muntligt kontaktade | Sara Holm, Jonas Ek |
        | mötesdag            | 2023-02-06          |
      Och handläggare i vården anmäler ett problem kring sekretessen
        | sekretessproblem | Jonas Ek |

    Scenario: Vården får tala öppet
      När handläggare i vården löser sekretessen med samtycke
        | löst med samtycke | Jonas Ek |
        | sekretessen klar  | Jonas Ek |
      Så är regeln "samtycke som löser" följd

    Scenario: Anna har tagit tillbaka samtycket
      Givet att "Anna Berg" tar tillbaka samtycket
      När handläggare i vården löser sekretessen med samtycke
        | löst med samtycke | Jonas Ek |
        | sekretessen klar  | Jonas Ek |
      Så nekas det enligt regeln "samtycke som löser", VB-009
