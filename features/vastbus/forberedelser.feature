# language: sv
Egenskap: Förberedelser inför mötet
  Parterna kommer förberedda, och frågor om sekretess är utredda innan mötet.

  Bakgrund:
    Givet att det är 2018-09-03
    Och ett nytt ärende enligt "vastbus"
    Och "Anna Berg" är vårdnadshavare
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare           |
      | överenskomna | vårdnadshavare, soc, bup |
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc, bup |
      | mötesdag            | 2018-09-20               |
      | klockslag           | 14.00                    |
      | plats               | Björkskolan              |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc, bup |

  @VB-008
  Regel: Alla parter kommer väl förberedda till mötet

    Scenario: Alla är förberedda
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc |
        | sekretessen klar | vårdnadshavare, soc |
      Och bup förbereder mötet
        | förberedda       | bup |
        | sekretessen klar | bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är regeln "förberedda parter" följd

    # Rutinen säger inte vad som händer om någon inte är förberedd. Mötet hålls, och det antecknas.
    Scenario: En part som inte är förberedd hindrar inte mötet
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc      |
        | sekretessen klar | vårdnadshavare, soc, bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är det antecknat att regeln "förberedda parter" inte följdes
      Men ärendet står i "mötet hållet"

  # Rutinen talar om eventuella problem. Bara ett problem som är känt hindrar mötet.
  @VB-009
  Regel: Finns det ett problem kring sekretessen löses det före mötet

    Scenario: Problemet är löst innan mötet hålls
      Givet att bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |
      Och rektor förbereder mötet
        | sekretessen klar | vårdnadshavare, soc, bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är regeln "sekretessen utredd" följd

    Scenario: Problemet är inte löst
      Givet att bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |
      Och rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc, bup |
        | sekretessen klar | vårdnadshavare, soc      |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så nekas det enligt regeln "sekretessen utredd", VB-009
      Och det som saknas är "bup"
      Och det kan ordnas av rektor med "förbered"

    Scenario: Ett problem som upptäcks sent hindrar mötet, fast sekretessen nyss var klar
      Givet att rektor förbereder mötet
        | sekretessen klar | vårdnadshavare, soc, bup |
      Och bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |
      När det blir 2018-09-20
      Så kan rektor inte göra "håll mötet" enligt regeln "sekretessen utredd"

    Scenario: Problemet var inte löst när mötet hölls
      Givet att bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |
      Och det blir 2018-09-21
      När det antecknas i efterhand att rektor håller mötet den 2018-09-20
      Så är regeln "sekretessen utredd" bruten
      Och ärendet står i "mötet hållet"

    Scenario: Andra parter får inte veta vem som har ett problem kring sekretessen
      Givet att bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |
      Så ser rektor uppgiften "sekretessproblem"
      Och vårdnadshavare ser uppgiften "sekretessproblem"
      Men annan part ser inte uppgiften "sekretessproblem"

  # Rutinen säger inte vem som avgör att ett problem är löst. Vi låter den göra det som bjuder in eller får bjuda in.
  @VB-009
  Regel: Den som bjuder in, eller får bjuda in, antecknar att sekretessen är utredd

    Bakgrund:
      Givet att "Per Ström" är annan part på "Elevhälsan"
      Och bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |

    Scenario: En handläggare antecknar att problemet är löst
      När soc förbereder mötet
        | sekretessen klar | bup |
      Så är regeln "vem som reder ut sekretessen" följd
      Och uppgiften "sekretessen klar" är "bup"

    Scenario: En annan part bockar inte av någon annans problem
      När "Per Ström" förbereder mötet
        | sekretessen klar | bup |
      Så nekas det enligt regeln "vem som reder ut sekretessen", VB-009
      Och uppgiften "sekretessen klar" är inte ifylld

    # Den säger själv till om ett problem; att det är löst antecknar inte den.
    Scenario: En annan part säger till om sitt eget problem, men bockar inte av det
      När "Per Ström" anmäler ett problem kring sekretessen
        | sekretessproblem | Per Ström |
      Så är uppgiften "sekretessproblem" "bup, Per Ström"
      Och "Per Ström" kan inte göra "förbered" enligt regeln "vem som reder ut sekretessen"
      Men rektor kan göra "förbered"

    Scenario: Har en annan part ändå antecknat det väntar det på familjen, och problemet är olöst
      När det antecknas i efterhand att "Per Ström" förbereder mötet
        | sekretessen klar | bup |
      Så är det antecknat som en händelse mot regeln "vem som reder ut sekretessen"
      Och händelsen väntar på "Anna Berg"
      När det blir 2018-09-20
      Så kan rektor inte göra "håll mötet" enligt regeln "sekretessen utredd"

  @VB-009
  Regel: Varje part tillfrågas före mötet om det finns problem kring sekretessen

    Scenario: Alla är tillfrågade, och ingen har något problem
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc, bup |
        | sekretessen klar | vårdnadshavare, soc, bup |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är regeln "sekretessen efterfrågad" följd

    Scenario: Ingen frågade bup, och mötet hålls ändå
      Givet att rektor förbereder mötet
        | förberedda       | vårdnadshavare, soc, bup |
        | sekretessen klar | vårdnadshavare, soc      |
      När det blir 2018-09-20
      Och rektor håller mötet
      Så är det antecknat att regeln "sekretessen efterfrågad" inte följdes
      Men ärendet står i "mötet hållet"

  # Rutinen säger inte hur ett problem löses, eller i vilken form. Ett sätt är ett samtycke; ett muntligt räcker.
  @VB-009
  Regel: Ett samtycke löser sekretessen när varje vårdnadshavare har samtyckt

    Bakgrund:
      Givet att "Bo Berg" kommer med som vårdnadshavare
      Och bup anmäler ett problem kring sekretessen
        | sekretessproblem | bup |

    Scenario: Båda vårdnadshavarna samtycker, den ena i telefon
      Givet att "Anna Berg" antecknar ett samtycke
      Och rektor antecknar ett samtycke
        | den som svarar | Bo Berg |
      När rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      Så är regeln "samtycke som löser" följd
      Och "Bo Berg" har samtyckt till "tala öppet"

    Scenario: Den ena vårdnadshavaren säger nej
      Givet att "Anna Berg" antecknar ett samtycke
      Och "Bo Berg" antecknar ett nej till samtycke
      När rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      Så nekas det enligt regeln "samtycke som löser", VB-009
      Och "Bo Berg" har sagt nej till "tala öppet"

    Scenario: Familjen undantar en part
      Givet att "Anna Berg" antecknar ett samtycke
      Och "Bo Berg" antecknar ett samtycke
        | undantagna | bup |
      När rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      Så nekas det enligt regeln "samtycke som löser"

    Scenario: Den som en av dem undantar står kvar som undantagen, vad den andra än svarar
      Givet att "Anna Berg" antecknar ett samtycke
        | undantagna | bup |
      Och "Bo Berg" antecknar ett samtycke
      Så är uppgiften "undantagna" "bup"
      När rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      Så nekas det enligt regeln "samtycke som löser"

    Scenario: Anna ändrar sig och säger nej, och problemet är olöst igen
      Givet att "Anna Berg" antecknar ett samtycke
      Och "Bo Berg" antecknar ett samtycke
      Och rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      När "Anna Berg" antecknar ett nej till samtycke
      Och det blir 2018-09-20
      Så kan rektor inte göra "håll mötet" enligt regeln "sekretessen utredd"

    # Rutinen säger inte vem som får anteckna ett ja åt en vårdnadshavare. Det får den som får bjuda in.
    Scenario: En annan part antecknar inget ja åt Bo, men väl ett nej
      Givet att "Per Ström" är annan part på "Elevhälsan"
      När "Per Ström" antecknar ett samtycke
        | den som svarar | Bo Berg |
      Så nekas det med orden "Det här görs av"
      Och "Bo Berg" har inte samtyckt till "tala öppet"
      När "Per Ström" antecknar ett nej till samtycke
        | den som svarar | Bo Berg |
      Så har "Bo Berg" sagt nej till "tala öppet"

    # Rutinen säger inte om ett nytt ja efter ett nej får antecknas så. Det får det, och vårdnadshavaren ser det.
    Scenario: Bo har sagt nej, rektor antecknar hans nya ja, och Bo ser det och kan säga nej igen
      Givet att "Anna Berg" antecknar ett samtycke
      Och "Bo Berg" antecknar ett nej till samtycke
      När rektor antecknar ett samtycke
        | den som svarar | Bo Berg |
      Så har "Bo Berg" samtyckt till "tala öppet"
      Och uppgiften "den som svarar" är "Bo Berg"
      Och "Bo Berg" ser uppgiften "den som svarar"
      När "Bo Berg" antecknar ett nej till samtycke
      Så har "Bo Berg" sagt nej till "tala öppet"

    # Rutinen säger inte om den som undantas får läsa ärendet. Den läser som andra parter, tills den lämnar ärendet.
    Scenario: Den som familjen undantar läser ärendet, men inte det som färre ser, tills den lämnar det
      Givet att "Per Ström" är annan part på "Elevhälsan"
      När "Anna Berg" antecknar ett samtycke
        | undantagna | Per Ström |
      Så ser "Per Ström" uppgiften "mötesdag"
      Men "Per Ström" ser inte uppgiften "undantagna"
      Och "Per Ström" ser inte uppgiften "sekretessproblem"
      När "Per Ström" lämnar ärendet
      Och det blir nästa dag
      Så ser "Per Ström" inte uppgiften "mötesdag"
      Men bup ser uppgiften "mötesdag"

    Scenario: När samtycket tas tillbaka är problemet olöst igen
      Givet att "Anna Berg" antecknar ett samtycke
      Och "Bo Berg" antecknar ett samtycke
      Och rektor löser sekretessen med samtycke
        | löst med samtycke | bup |
        | sekretessen klar  | bup |
      När "Bo Berg" tar tillbaka samtycket
      Och det blir 2018-09-20
      Och rektor håller mötet
      Så nekas det enligt regeln "sekretessen utredd"
      Och det som saknas är "bup"
