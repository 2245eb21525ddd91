import { lingkunganUji, TANPA_BASIS_DATA } from '@/scripts/lib/lingkungan-uji.mjs';

/* Setup of unit and architecture tests: settings that are valid, and a database that is not there. */

Object.assign(process.env, lingkunganUji(TANPA_BASIS_DATA));
