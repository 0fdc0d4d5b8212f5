# language: sv
Egenskap: Ett helt ärende
  Från första samtalet till avslutet, så som det kan gå till på riktigt.

  Bakgrund:
    Givet ett nytt ärende enligt "vastbus"
    Och dessa personer är med
      | namn       | roll           | verksamhet     |
      | Maria Lind | rektor         | Björkskolan    |
      | Sara Holm  | soc            | Socialtjänsten |
      | Jonas Ek   | bup            | BUP            |
      | Anna Berg  | vårdnadshavare |                |
      | Erik Berg  | vårdnadshavare |                |
      | Elsa Berg  | barnet         |                |

  Scenario: Två möten, en plan som undertecknas och följs upp, och ett avslut
    Givet att det är 2018-09-03
    När rektor kommer överens med familjen
      | har sagt ja    | Anna Berg, Erik Berg               |
      | överenskomna   | Anna Berg, Erik Berg, soc, bup     |
      | frågeställning | Hur får Elsa det stöd hon behöver? |
    Och det blir 2018-09-05
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc, bup |
      | mötesdag            | 2018-09-20               |
      | klockslag           | 14.00                    |
      | plats               | Björkskolan              |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc, bup |
    Så är blanketten "bilaga 1" ifylld
    När rektor förbereder mötet
      | förberedda       | vårdnadshavare, soc, bup |
      | sekretessen klar | vårdnadshavare, soc, bup |
    Och det blir 2018-09-20 kl 14
    Och rektor håller mötet
      | verksamheter på mötet | soc, bup, rektor                      |
      | anteckningar          | Alla var med hela tiden.              |
      | helhetsbild           | Elsa trivs men orkar inte hela dagar. |
      | resurser och behov    | Mormor hämtar. Elsa behöver vila.     |
    Och med närvaro
      | part      | hur |
      | Anna Berg | kom |
      | Erik Berg | kom |
      | soc       | kom |
      | bup       | kom |
      | rektor    | kom |
    Och soc lämnar sin bedömning
      | bedömning              |
      | Familjen har stöd nog. |
    Och bup lämnar sin bedömning
      | bedömning                 |
      | Elsa behöver samtalsstöd. |
    Och rektor skriver planen
      | hur följs planen upp | på ett nytt nätverksmöte         |
      | uppföljningsdag      | 2018-12-06                       |
      | berörda parter       | vårdnadshavare, soc, bup, rektor |
    Och med åtgärder
      | insats        | ansvarig   | omfattning         | genomförande    |
      | Samtalsstöd   | Jonas Ek   | en gång i veckan   | på BUP          |
      | Kortare dagar | Maria Lind | två dagar i veckan | med eget schema |
      | Hämtning      | Anna Berg  | varje torsdag      | tillsammans     |
    Och rektor samlar in underskrifter
      | part       | dag        | läge         |
      | Anna Berg  | 2018-09-20 | undertecknad |
      | Erik Berg  | 2018-09-20 | undertecknad |
      | Sara Holm  | 2018-09-20 | undertecknad |
      | Jonas Ek   | 2018-09-20 | undertecknad |
      | Maria Lind | 2018-09-20 | undertecknad |
    Och rektor fastställer planen
    Och rektor bekräftar dokumentationen
      | har dokumenterat | soc, bup, rektor |
    Så är blanketten "bilaga 2 b" ifylld
    Och ärendet står i "planen gäller"
    Och regeln "tre veckor" är följd
    Och "följ upp" är bokat till 2018-12-06
    När det blir 2018-11-22
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare           |
      | överenskomna | vårdnadshavare, soc, bup |
    Så ska "håll mötet" vara gjort senast 2018-12-13
    När rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc, bup |
      | mötesdag            | 2018-12-06               |
      | klockslag           | 13.00                    |
      | plats               | Björkskolan              |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc, bup |
    Och rektor förbereder mötet
      | förberedda       | vårdnadshavare, soc, bup |
      | sekretessen klar | vårdnadshavare, soc, bup |
    Och det blir 2018-12-06 kl 13
    Och rektor håller mötet
      | verksamheter på mötet | soc, bup, rektor |
    Och med närvaro
      | part      | hur |
      | Anna Berg | kom |
      | Erik Berg | kom |
      | soc       | kom |
      | bup       | kom |
      | rektor    | kom |
    Och rektor följer upp planen
      | resultat av uppföljningen | Samtalen hjälper. Dagarna är längre nu. |
    Och rektor skriver planen
      | hur följs planen upp | rektor ringer familjen           |
      | uppföljningsdag      | 2019-02-07                       |
      | berörda parter       | vårdnadshavare, soc, bup, rektor |
    Och med åtgärder
      | insats      | ansvarig | omfattning     | genomförande |
      | Samtalsstöd | Jonas Ek | varannan vecka | på BUP       |
    Och rektor samlar in underskrifter
      | part       | dag        | läge         |
      | Anna Berg  | 2018-12-06 | undertecknad |
      | Erik Berg  | 2018-12-06 | undertecknad |
      | Sara Holm  | 2018-12-06 | undertecknad |
      | Jonas Ek   | 2018-12-06 | undertecknad |
      | Maria Lind | 2018-12-06 | undertecknad |
    Och rektor fastställer planen
    Och rektor bekräftar dokumentationen
      | har dokumenterat | soc, bup, rektor |
    Och det blir 2019-02-07
    Och rektor följer upp planen
      | resultat av uppföljningen | Elsa orkar hela dagar. |
    Och rektor avslutar ärendet
      | skäl att avsluta | Målen är nådda. |
    Så är ärendet avslutat
    Och regeln "uppföljt före avslut" är följd
    Och regeln "egen dokumentation" är följd
    Och regeln "tre veckor" är följd
    Och regeln "uppföljning på utsatt dag" är följd
    Och inget väntar

  Scenario: Familjen vill inte fortsätta efter inbjudan
    Givet att det är 2018-09-03
    Och rektor kommer överens med familjen
      | har sagt ja  | vårdnadshavare      |
      | överenskomna | vårdnadshavare, soc |
    Och rektor avtalar en tid
      | muntligt kontaktade | vårdnadshavare, soc |
      | mötesdag            | 2018-09-20          |
      | klockslag           | 14.00               |
      | plats               | Björkskolan         |
    Och rektor bjuder in till mötet
      | kallade | vårdnadshavare, soc |
    När "Anna Berg" avbryter
      | skäl att avsluta | Vi vill vänta. |
    Så är ärendet avslutat
    Och inget väntar

  Scenario: Processen gäller inte längre när ärendet öppnas
    Givet att det är 2026-02-02
    När rektor öppnar ärendet
    Så finns en varning med orden "gällde inte den 2026-02-02"
    Och ärendet står i "behov finns"

  Scenario: Processen gäller när ärendet öppnas
    Givet att det är 2020-12-31
    När rektor öppnar ärendet
    Så finns ingen varning
