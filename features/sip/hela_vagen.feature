# language: sv
Egenskap: En SIP från upptäckt behov till avslut
  De sex stegen, med två möten och en plan som följs upp.

  Bakgrund:
    Givet ett nytt ärende enligt "sip"
    Och dessa personer är med
      | namn       | roll                 | verksamhet     |
      | Maria Lind | rektor               | Björkskolan    |
      | Sara Holm  | soc                  | Socialtjänsten |
      | Jonas Ek   | handläggare i vården | Vårdcentralen  |
      | Anna Berg  | vårdnadshavare       |                |
      | Erik Berg  | vårdnadshavare       |                |
      | Vera Berg  | annan part           |                |
      | Elsa Berg  | barnet               |                |

  @SIP-27
  Scenario: Familjen ber om en SIP, får två möten och en plan, och målen nås
    Givet att det är 2023-01-16
    När rektor öppnar ärendet
    Och "Anna Berg" ber om en SIP
      | begäran | Anna Berg. Skolan, vården och socialtjänsten drar åt olika håll. |
    Och rektor upptäcker ett behov
      | födelsedag | 2012-05-02 |
    Så ska "kom överens" vara gjort senast 2023-01-23
    När det blir 2023-01-18
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg, Erik Berg                                 |
      | överenskomna   | Anna Berg, Erik Berg, Vera Berg, Sara Holm, Jonas Ek |
      | frågeställning | Hur får Elsa ork till hela skoldagar?                |
    Och "Anna Berg" antecknar ett skriftligt samtycke
      | samtycket gäller till | 2023-12-31 |
      | frågat om undantag    | ja         |
    Och rektor antecknar ett samtycke
      | den som svarar        | Erik Berg  |
      | samtycket gäller till | 2023-12-31 |
    Och rektor avtalar en tid
      | muntligt kontaktade | Sara Holm, Jonas Ek |
      | mötesdag            | 2023-02-06          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor kallar till SIP-möte
      | kallade  | Sara Holm, Jonas Ek             |
      | inbjudna | Anna Berg, Erik Berg, Vera Berg |
    Så är blanketten "Kallelse och inbjudan till SIP-möte" ifylld
    Och ärendet står i "inbjudet"
    När rektor inhämtar samtycke för sin verksamhet
      | dag        |
      | 2023-01-18 |
    Och soc inhämtar samtycke för sin verksamhet
      | dag        |
      | 2023-01-30 |
    Och handläggare i vården inhämtar samtycke för sin verksamhet
      | dag        |
      | 2023-01-31 |
    Och rektor förbereder mötet
      | förberedda       | Sara Holm, Jonas Ek |
      | sekretessen klar | Sara Holm, Jonas Ek |
    Och det blir 2023-02-06 kl 14
    Och rektor håller mötet
      | verksamheter på mötet | rektor, Sara Holm, Jonas Ek |
    Och med närvaro
      | part      | hur         |
      | Sara Holm | kom         |
      | Jonas Ek  | per telefon |
      | Anna Berg | kom         |
      | Erik Berg | kom sent    |
      | Vera Berg | kom         |
    Så är regeln "tre veckor" följd
    När soc lämnar sin bedömning
      | bedömning                    |
      | Familjen behöver avlastning. |
    Och rektor skriver planen
      | behov                | Vila under dagen, och en vuxen att prata med          |
      | åtgärder av andra    | Farmor Vera hämtar på torsdagar                       |
      | ansvarig huvudman    | skolan                                                |
      | huvudansvarig        | Maria Lind                                            |
      | hur följs planen upp | på ett nytt SIP-möte                                  |
      | uppföljningsdag      | 2023-05-08                                            |
      | berörda parter       | Anna Berg, Erik Berg, Sara Holm, Jonas Ek, Maria Lind |
    Och med åtgärder
      | insats            | ansvarig   |
      | Kortare skoldagar | Maria Lind |
      | Avlastning        | Sara Holm  |
      | Samtal            | Jonas Ek   |
    Och rektor samlar in underskrifter
      | part       | dag        | läge         |
      | Anna Berg  | 2023-02-06 | undertecknad |
      | Erik Berg  | 2023-02-06 | undertecknad |
      | Sara Holm  | 2023-02-06 | undertecknad |
      | Jonas Ek   | 2023-02-06 | undertecknad |
      | Maria Lind | 2023-02-06 | undertecknad |
    Och rektor fastställer planen
    Och rektor bekräftar dokumentationen
      | har dokumenterat | rektor, Sara Holm, Jonas Ek |
    Så står ärendet i "planen gäller"
    Och "följ upp" är bokat till 2023-05-08
    När det blir 2023-04-24
    Och rektor kommer överens med familjen
      | har sagt ja    | Anna Berg, Erik Berg                                 |
      | överenskomna   | Anna Berg, Erik Berg, Vera Berg, Sara Holm, Jonas Ek |
      | frågeställning | Vad har hjälpt, och vad fortsätter?                  |
    Och rektor avtalar en tid
      | muntligt kontaktade | Sara Holm, Jonas Ek |
      | mötesdag            | 2023-05-08          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor kallar till SIP-möte
      | kallade  | Sara Holm, Jonas Ek  |
      | inbjudna | Anna Berg, Erik Berg |
    Och det blir 2023-05-08 kl 14
    Och rektor håller mötet
      | verksamheter på mötet | rektor, Sara Holm, Jonas Ek |
    Och med närvaro
      | part      | hur |
      | Sara Holm | kom |
      | Jonas Ek  | kom |
      | Anna Berg | kom |
    Och rektor följer upp planen
      | resultat av uppföljningen | Elsa orkar hela dagar. Samtalen fortsätter. |
    Och rektor skriver planen
      | behov                | En vuxen att prata med         |
      | åtgärder av andra    | inget                          |
      | ansvarig huvudman    | vården                         |
      | huvudansvarig        | Jonas Ek                       |
      | hur följs planen upp | vården ringer familjen         |
      | uppföljningsdag      | 2023-09-04                     |
      | berörda parter       | Anna Berg, Erik Berg, Jonas Ek |
    Och med åtgärder
      | insats | ansvarig |
      | Samtal | Jonas Ek |
    Och rektor fastställer planen
    Så är det antecknat att regeln "planen undertecknad" inte följdes
    Och ärendet står i "planen gäller"
    När rektor bekräftar dokumentationen
      | har dokumenterat | rektor, Sara Holm, Jonas Ek |
    Och det blir 2023-09-04
    Och rektor följer upp planen
      | resultat av uppföljningen | Elsa mår bra. |
    Och rektor avslutar ärendet
      | skäl att avsluta | Målen är nådda. |
    Så är ärendet avslutat
    Och regeln "uppföljning på utsatt dag" är följd
    Och regeln "utan dröjsmål" är följd
    Och inget väntar

  @SIP-01
  Scenario: Ett ärende från 2021 följer SIP
    Givet att det är 2021-01-01
    När rektor öppnar ärendet
    Så finns ingen varning

  @SIP-01
  Scenario: Före 2021 gällde Västbus
    Givet att det är 2020-12-31
    När rektor öppnar ärendet
    Så finns en varning med orden "gällde inte den 2020-12-31"
