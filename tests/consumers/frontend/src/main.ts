// Runs every scenario against the backend named on the command line; a line of JSON per scenario.
import * as accounts from './accounts.js';
import * as podcasts from './podcasts.js';

for (const [name, scenario] of Object.entries({ ...accounts, ...podcasts })) {
  try {
    await scenario();
    console.log(JSON.stringify({ name, problem: null }));
  } catch (error) {
    console.log(JSON.stringify({ name, problem: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
  }
}
