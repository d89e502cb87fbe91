list   text-option
words  split-hyphen | split-slash | split-unit | split-bracket
why    EWT and GUM part well-known, and/or, 100%, account(s); a full stop at the end of a sentence is a token even behind an abbreviation

list   text-common
words  the | of | and | to | a | in | that | is | was | for | on | with | as | it | by | at | from | he | his | she | her | they | their | we | our
       | be | are | were | been | has | have | had | said | says | not | but | this | which | an | or | who | will | would | after | its | about | more
       | than | also | when | what | there | into | over | between | against | i | you | my | your | me | him | them | do | does | did | can | could
       | if | so | no | all | one | two | people | year | because | where | how | then | now | out | up | just | very

list   text-apostrophe
words  'em | 'til | 'cause | 'bout | 'n | 'tis | 'twas | 'round

list   text-unit
words  pm | am | p.m | a.m | mm | cm | m | km | kg | g | mg | lb | lbs | ft | in | mi | mph | kmh | k | b | t | gb | mb | kb | tb | ghz | mhz | hz | kw | mw
       | kwh | mwh | hr | hrs | min | mins | sec | secs | yr | yrs | bn | mn | cc | ml | l | oz | pt | px | %
