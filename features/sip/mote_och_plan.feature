# language: sv
Egenskap: Kallelsen, SIP-mötet och planen
  Huvudmännen kallas och måste komma, de andra bjuds in. Planen säger det som lagen begär.

  Bakgrund:
    Givet att det är 2023-01-16
    Och ett nytt ärende enligt "sip"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Vera Berg  | annan part     |                |
      | Anna Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |
    Och rektor upptäcker ett behov
      | födelsedag | 2012-05-02 |
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg                             |
      | överenskomna   | Anna Berg, Sara Holm                  |
      | frågeställning | Hur får Elsa ork till hela skoldagar? |
    Och "Anna Berg" antecknar ett samtycke
      | samtycket gäller till | 2023-12-31 |
      | frågat om undantag    | ja         |
    Och rektor avtalar en tid
      | muntligt kontaktade | Sara Holm, Vera Berg |
      | mötesdag            | 2023-02-06           |
      | klockslag           | 14.00                |
      | plats               | Björkskolan          |

  Regel: Huvudmännen kallas, och de andra bjuds in

    @SIP-23 @SIP-24 @SIP-26
    Scenario: Kallelsen säger vilken fråga mötet gäller
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm |
        | inbjudna | Anna Berg |
      Så är regeln "inbjudan på blankett" följd
      Och blanketten "bilaga 1" innehåller "Hur får Elsa ork till hela skoldagar?"
      Och blanketten "bilaga 1" innehåller "Den som är kallad är skyldig att komma."

    @SIP-26
    Scenario: Kallelsen har ingen fråga
      När rektor kallar till SIP-möte
        | kallade        | Sara Holm |
        | inbjudna       | Anna Berg |
        | frågeställning |           |
      Så nekas det enligt regeln "inbjudan på blankett", SIP-26
      Och det som saknas är "frågeställning"

    @SIP-29
    Scenario: Farmor är med, eftersom familjen vill det
      Givet att rektor ändrar kretsen med familjen
        | har sagt ja  | Anna Berg                       |
        | överenskomna | Anna Berg, Sara Holm, Vera Berg |
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm            |
        | inbjudna | Anna Berg, Vera Berg |
      Så är regeln "rätt personer" följd

    @SIP-29
    Scenario: Farmor bjuds in utan att familjen har sagt ja till det
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm            |
        | inbjudna | Anna Berg, Vera Berg |
      Så nekas det enligt regeln "rätt personer", SIP-29
      Och det som saknas är "Vera Berg"

    # Källorna säger inte om familjen själv ska stå bland de inbjudna. Vi skriver dit den.
    @SIP-24
    Scenario: Familjen står inte bland de inbjudna
      När rektor kallar till SIP-möte
        | kallade | Sara Holm |
      Så nekas det enligt regeln "rätt personer"
      Och det som saknas är "inbjudna"

  Regel: På mötet

    Bakgrund:
      Givet att rektor kallar till SIP-möte
        | kallade  | Sara Holm |
        | inbjudna | Anna Berg |
      Och rektor inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      Och soc inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      Och det blir 2023-02-06 kl 14

    @SIP-25 @SIP-28
    Scenario: Den kallade och familjen är med
      När rektor håller mötet
      Och med närvaro
        | part      | hur         |
        | Sara Holm | per telefon |
        | Anna Berg | kom         |
      Så är regeln "alla kommer" följd
      Och regeln "familjen är med" är följd
      Och regeln "ingen undantagen på mötet" är följd

    # Källan säger inte vad som händer när någon ändå uteblir. Den som kallar håller mötet med ett skäl, flyttar det
    # eller ställer in.
    @SIP-25
    Scenario: Den kallade uteblir
      När rektor håller mötet
      Och med närvaro
        | part      | hur     |
        | Sara Holm | uteblev |
        | Anna Berg | kom     |
      Så nekas det enligt regeln "alla kommer", SIP-25
      Och det som saknas är "Sara Holm"
      Och det kan ordnas av inbjudaren med "flytta mötet"

    @SIP-25
    Scenario: Mötet hålls ändå, med ett skäl
      När rektor håller mötet med skälet "Anna har tagit ledigt från jobbet" mot regeln "alla kommer"
      Och med närvaro
        | part      | hur     |
        | Sara Holm | uteblev |
        | Anna Berg | kom     |
      Så finns en avvikelse från regeln "alla kommer" med skälet "Anna har tagit ledigt från jobbet"
      Och ärendet står i "mötet hållet"

    # Källorna säger inte hur ett möte flyttas. Alla får en ny kallelse eller inbjudan.
    @SIP-24
    Scenario: Mötet flyttas, och också de inbjudna bjuds in på nytt
      Givet att rektor flyttar mötet
        | skäl till ändringen | Socialtjänsten är sjuk |
        | muntligt kontaktade | Sara Holm              |
        | mötesdag            | 2023-02-06             |
        | klockslag           | 16.00                  |
      Så är uppgiften "inbjudna" inte ifylld
      När rektor kallar till SIP-möte
        | kallade | Sara Holm |
      Så nekas det enligt regeln "inbjudan på blankett", SIP-24
      Och det som saknas är "inbjudna"
      När rektor kallar till SIP-möte
        | kallade  | Sara Holm |
        | inbjudna | Anna Berg |
      Så är regeln "inbjudan på blankett" följd

    @SIP-25
    Scenario: Mötet ställs in på dagen
      När rektor ställer in mötet
        | skäl till ändringen | Socialtjänsten är sjuk |
      Så är uppgiften "inbjudna" inte ifylld
      Och uppgiften "kallade" är inte ifylld
      Så står ärendet i "familjen är överens"
      Och "håll mötet" ska vara gjort senast 2023-02-06

    @SIP-17
    Scenario: Den som familjen har undantagit kommer ändå
      Givet att "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-12-31 |
        | undantagna            | Vera Berg  |
      När rektor håller mötet
      Och med närvaro
        | part      | hur |
        | Sara Holm | kom |
        | Anna Berg | kom |
        | Vera Berg | kom |
      Så nekas det enligt regeln "ingen undantagen på mötet", SIP-17

    # Lagen säger tillsammans med den enskilde när det är möjligt. En vårdnadshavare räcker.
    @SIP-28
    Scenario: Ingen från familjen är med
      När rektor håller mötet
      Och med närvaro
        | part      | hur               |
        | Sara Holm | kom               |
        | Anna Berg | anmälde förhinder |
      Så nekas det enligt regeln "familjen är med", SIP-28

    @SIP-28
    Scenario: Familjen ber de andra att mötas ändå
      När rektor håller mötet med skälet "Anna bad oss mötas ändå" mot regeln "familjen är med"
      Och med närvaro
        | part      | hur               |
        | Sara Holm | kom               |
        | Anna Berg | anmälde förhinder |
      Så finns en avvikelse från regeln "familjen är med" med skälet "Anna bad oss mötas ändå"

  Regel: Planen säger det som lagen och överenskommelsen begär

    Bakgrund:
      Givet att rektor kallar till SIP-möte
        | kallade  | Sara Holm |
        | inbjudna | Anna Berg |
      Och rektor inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      Och soc inhämtar samtycke för sin verksamhet
        | dag        |
        | 2023-01-16 |
      Och det blir 2023-02-06 kl 14
      Och rektor håller mötet
      Och med närvaro
        | part      | hur |
        | Sara Holm | kom |
        | Anna Berg | kom |

    @SIP-30 @SIP-31 @SIP-32 @SIP-33 @SIP-34 @SIP-35 @SIP-36 @SIP-38
    Scenario: Allt står i planen
      När rektor skriver planen
        | behov                | Vila under dagen |
        | åtgärder av andra    | Farmor hämtar    |
        | ansvarig huvudman    | skolan           |
        | huvudansvarig        | Maria Lind       |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Så är regeln "planens innehåll" följd
      Och regeln "vem gör vad" är följd
      Och blanketten "Samordnad individuell plan (SIP)" innehåller "Farmor hämtar"

    Abstrakt Scenario: Planen säger inget om <saknas>
      När rektor skriver planen
        | behov                | <behov>          |
        | åtgärder av andra    | <andra>          |
        | ansvarig huvudman    | skolan           |
        | huvudansvarig        | Maria Lind       |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Så nekas det enligt regeln "planens innehåll", <mening>
      Och det som saknas är "<saknas>"
      Exempel:
        | saknas            | behov | andra | mening |
        | behov             |       | inget | SIP-30 |
        | åtgärder av andra | Vila  |       | SIP-34 |

    @SIP-36
    Scenario: Planen säger inte vilken person som har det övergripande ansvaret
      När rektor skriver planen
        | behov                | Vila             |
        | åtgärder av andra    | inget            |
        | ansvarig huvudman    | skolan           |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Så nekas det enligt regeln "planens innehåll", SIP-36
      Och det som saknas är "huvudansvarig"

    # Lagen säger vem av huvudmännen, inte vilken person. Vi skriver båda, så att familjen vet vem den talar med.
    @SIP-36
    Scenario: Planen säger vilken huvudman och vilken person, och familjen läser det
      När rektor skriver planen
        | behov                | Vila             |
        | åtgärder av andra    | inget            |
        | ansvarig huvudman    | socialtjänsten   |
        | huvudansvarig        | Sara Holm        |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Så är regeln "planens innehåll" följd
      Och blanketten "bilaga 2 b" innehåller "Vem av huvudmännen som har det övergripande ansvaret: socialtjänsten"
      Och blanketten "bilaga 2 b" innehåller "Den person där som har det övergripande ansvaret: Sara Holm"
      Och blanketten "bilaga 2 b" är till för "Anna Berg"

    @SIP-36
    Scenario: Farmor står som huvudansvarig, och ingen huvudman gör det
      När rektor skriver planen
        | behov                | Vila             |
        | åtgärder av andra    | Farmor hämtar    |
        | huvudansvarig        | Vera Berg        |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Så nekas det enligt regeln "planens innehåll", SIP-36
      Och det som saknas är "ansvarig huvudman"

    @SIP-32
    Scenario: En insats har ingen som ansvarar för den
      När rektor skriver planen
        | behov                | Vila             |
        | åtgärder av andra    | inget            |
        | ansvarig huvudman    | skolan           |
        | huvudansvarig        | Maria Lind       |
        | hur följs planen upp | på ett nytt möte |
        | uppföljningsdag      | 2023-05-08       |
      Och med åtgärder
        | insats     | ansvarig |
        | Avlastning |          |
      Så nekas det enligt regeln "vem gör vad", SIP-32

    # Källorna nämner inga underskrifter på en SIP. Vi frågar efter dem, men de hindrar inte planen.
    @SIP-01
    Scenario: Planen kommer tillbaka utan underskrift, och gäller ändå
      Givet att rektor skriver planen
        | behov                | Vila                 |
        | åtgärder av andra    | inget                |
        | ansvarig huvudman    | skolan               |
        | huvudansvarig        | Maria Lind           |
        | hur följs planen upp | på ett nytt möte     |
        | uppföljningsdag      | 2023-05-08           |
        | berörda parter       | Anna Berg, Sara Holm |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Och rektor samlar in underskrifter
        | part      | dag        | läge                      |
        | Sara Holm | 2023-02-06 | undertecknad              |
        | Anna Berg | 2023-02-06 | tillbaka utan underskrift |
      När rektor fastställer planen
      Så är det antecknat att regeln "planen undertecknad" inte följdes
      Men ärendet står i "planen gäller"

    # Källorna säger inte vad som gäller när någon vägrar. De egna orden står i planen, och planen gäller ändå.
    @SIP-01
    Scenario: Anna skriver inte under, hennes egna ord står i planen, och planen gäller
      Givet att rektor skriver planen
        | behov                | Vila                 |
        | åtgärder av andra    | inget                |
        | ansvarig huvudman    | skolan               |
        | huvudansvarig        | Maria Lind           |
        | hur följs planen upp | på ett nytt möte     |
        | uppföljningsdag      | 2023-05-08           |
        | berörda parter       | Anna Berg, Sara Holm |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Och rektor samlar in underskrifter
        | part      | dag        | läge         | med egna ord            |
        | Sara Holm | 2023-02-06 | undertecknad |                         |
        | Anna Berg | 2023-02-06 | vägrar       | Avlastning räcker inte. |
      När rektor fastställer planen
      Så är det antecknat att regeln "planen undertecknad" inte följdes
      Och blanketten "bilaga 2 b" innehåller "vägrar, Avlastning räcker inte."
      Och ärendet står i "planen gäller"

    @SIP-01
    Scenario: Alla berörda har undertecknat
      Givet att rektor skriver planen
        | behov                | Vila                 |
        | åtgärder av andra    | inget                |
        | ansvarig huvudman    | skolan               |
        | huvudansvarig        | Maria Lind           |
        | hur följs planen upp | på ett nytt möte     |
        | uppföljningsdag      | 2023-05-08           |
        | berörda parter       | Anna Berg, Sara Holm |
      Och med åtgärder
        | insats     | ansvarig  |
        | Avlastning | Sara Holm |
      Och rektor samlar in underskrifter
        | part      | dag        | läge         |
        | Sara Holm | 2023-02-06 | undertecknad |
        | Anna Berg | 2023-02-06 | undertecknad |
      När rektor fastställer planen
      Så är regeln "planen undertecknad" följd

  Regel: Det kan bli annorlunda

    @SIP-12
    Scenario: Familjen säger nej till en SIP, och den som kallar avslutar
      Givet att "Anna Berg" tar tillbaka samtycket
      När rektor avslutar ärendet
        | skäl att avsluta | Familjen samtycker inte. |
      Så är ärendet avslutat
      Och inget väntar

    @SIP-16
    Scenario: Familjen vill inte fortsätta
      När "Anna Berg" avbryter
        | skäl att avsluta | Vi klarar oss nu. |
      Så är ärendet avslutat

    Scenario: Rektor slutar och socialtjänsten tar över
      Givet att rektor kallar till SIP-möte
        | kallade  | Sara Holm |
        | inbjudna | Anna Berg |
      När "Maria Lind" lämnar över rollen inbjudaren till "Sara Holm"
      Och "Maria Lind" lämnar ärendet
      Så har "Sara Holm" rollen inbjudaren

    @SIP-15
    Scenario: Fel slutdatum antecknades för samtycket, och det rättas
      Givet att rektor ogiltigförklarar "samtyck" med skälet "fel datum"
      Så har "Anna Berg" inte samtyckt till "tala öppet"
      När "Anna Berg" antecknar ett samtycke
        | samtycket gäller till | 2023-06-30 |
        | frågat om undantag    | ja         |
      Så har "Anna Berg" samtyckt till "tala öppet" till och med 2023-06-30
